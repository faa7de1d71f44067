namespace InternAssistant.Knowledge.Loaders.Csv;

/// <summary>Reads a file without questions and answers: a table whose first row names the columns.</summary>
internal static class PlainRows
{
    /// <summary>Adds the rows as statements without a heading.</summary>
    public static void Read(IReadOnlyList<CsvText.PlacedRow> rows, SectionBuilder builder)
    {
        var headers = rows[0].Row.Cells.Select(TextRepair.Repair).ToList();
        var body = rows.Skip(1).Select(row => new TableRow(row.Line, [.. row.Row.Cells.Select(TextRepair.Repair)], row.Row.Number)).ToList();
        builder.Open([], null);

        TableReader.Add(builder, rows[0].Line, headers, body, (column, _) => column < headers.Count ? headers[column] : "");
    }
}
