namespace InternAssistant.Knowledge.Loaders.Csv;

/// <summary>A row of the file with something in it.</summary>
/// <param name="Cells">Its cells, white space folded.</param>
/// <param name="Number">The row as a spreadsheet counts it, from 1; empty rows count.</param>
/// <param name="Line">The line of the file on which it begins, from 1.</param>
internal sealed record CsvRow(IReadOnlyList<string> Cells, int Number, int Line)
{
    /// <summary>The cell of a column; empty where the row is shorter or the column is not there.</summary>
    public string Cell(int column) => column >= 0 && column < Cells.Count ? Cells[column] : "";
}
