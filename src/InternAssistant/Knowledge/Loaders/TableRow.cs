namespace InternAssistant.Knowledge.Loaders;

/// <summary>A row of a table below its headers.</summary>
/// <param name="Line">Where the row stands in the extracted text.</param>
/// <param name="Cells">Its cells as people read them.</param>
/// <param name="Number">The row of the file, from 1; null for tables within a document.</param>
internal sealed record TableRow(TextSpan Line, IReadOnlyList<string> Cells, int? Number = null);
