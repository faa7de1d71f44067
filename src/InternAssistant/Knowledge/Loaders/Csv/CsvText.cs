namespace InternAssistant.Knowledge.Loaders.Csv;

/// <summary>The rows as lines of the extracted text.</summary>
internal sealed record CsvText(string Text, IReadOnlyList<CsvText.PlacedRow> Rows)
{
    /// <summary>A row and where its line and its cells stand.</summary>
    public sealed record PlacedRow(CsvRow Row, TextSpan Line, IReadOnlyList<TextSpan> Cells);

    /// <summary>Writes the rows, one line each, cells joined by bars. Empty cells at the end are left out.</summary>
    public static CsvText Write(IReadOnlyList<CsvRow> rows)
    {
        var text = new ExtractedText();
        var placed = new List<PlacedRow>(rows.Count);

        foreach (var row in rows)
        {
            var (line, cells) = text.AppendRow([.. row.Cells.Take(row.Cells.Select((cell, i) => cell.Length > 0 ? i + 1 : 0).Max())]);
            placed.Add(new PlacedRow(row, line, cells));
        }

        return new CsvText(text.ToString(), placed);
    }
}
