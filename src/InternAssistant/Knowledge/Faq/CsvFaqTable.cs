using System.Text;
using InternAssistant.Knowledge.Loaders;
using InternAssistant.Knowledge.Loaders.Csv;

namespace InternAssistant.Knowledge.Faq;

/// <summary>Questions and answers as comma-separated values: RFC 4180, UTF-8 with a byte order mark, which Excel needs to tell the encoding.</summary>
internal static class CsvFaqTable
{
    public static byte[] Write(IReadOnlyList<FaqEntry> entries)
    {
        var text = new StringBuilder();
        AppendRow(text, FaqColumns.Names);

        foreach (var entry in entries)
        {
            AppendRow(text, [entry.DocumentId, entry.Question, entry.Answer, entry.Owner ?? "", FaqDate.Write(entry.Published), FaqDate.Write(entry.ReviewBy), entry.Source ?? ""]);
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    public static IReadOnlyList<FaqRow>? Read(string path, byte[] bytes, FaqFindings findings, out string problem)
    {
        var name = Path.GetFileName(path);

        if (!TextDecoding.TryDecode(bytes, name, out var text, out problem) || !CsvFile.TryRead(text, name, out var rows, out problem))
        {
            problem = problem.Replace(" and re-index", " and import again", StringComparison.Ordinal).Replace(", then re-index", "", StringComparison.Ordinal);
            return null;
        }

        var grid = rows.Select(row => Grid(text, row)).ToList();

        if (FaqGrid.HeaderOf(grid) is not { } header)
        {
            problem = $"'{name}' has no row with the column names 'question' and 'answer'. Name the columns as 'knowledge export' does and import again.";
            return null;
        }

        return FaqGrid.Read(grid, header, findings);
    }

    private static GridRow Grid(string text, CsvRow row)
    {
        var cells = new SortedDictionary<int, GridCell>();

        for (var i = 0; i < row.Cells.Count; i++)
        {
            if (row.Cells[i].Length > 0)
            {
                cells[i] = new GridCell(CsvCell.Read(row.Places[i].In(text)));
            }
        }

        return new GridRow(row.Number, cells);
    }

    private static void AppendRow(StringBuilder text, IReadOnlyList<string> cells) =>
        text.AppendJoin(',', cells.Select(cell => CsvCell.Write(cell, ','))).Append("\r\n");
}
