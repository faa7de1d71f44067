namespace InternAssistant.Knowledge.Faq;

/// <summary>A row of a table file with something in it.</summary>
/// <param name="Number">The row as a spreadsheet counts it, from 1.</param>
/// <param name="Cells">The cells with something in them, by their columns from 0.</param>
internal sealed record GridRow(int Number, SortedDictionary<int, GridCell> Cells);
