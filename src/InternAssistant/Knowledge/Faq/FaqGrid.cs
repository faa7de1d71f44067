namespace InternAssistant.Knowledge.Faq;

/// <summary>Makes questions and answers of the rows of a table file.</summary>
internal static class FaqGrid
{
    private const int RowsBeforeHeader = 20;

    /// <summary>The row of column names, which may stand below a few others; null when there is none.</summary>
    public static int? HeaderOf(IReadOnlyList<GridRow> rows)
    {
        for (var i = 0; i < rows.Count && i < RowsBeforeHeader; i++)
        {
            if (FaqColumns.Read(rows[i]) is not null)
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>The rows below the column names.</summary>
    public static IReadOnlyList<FaqRow> Read(IReadOnlyList<GridRow> rows, int header, FaqFindings findings)
    {
        var columns = FaqColumns.Read(rows[header])!;
        var read = new List<FaqRow>();

        foreach (var name in columns.Unknown)
        {
            findings.Warn(rows[header].Number, "unknown-column", $"The column '{name}' is not read; the columns are {string.Join(", ", FaqColumns.Names)}. Rename it if one of these is meant.");
        }

        foreach (var name in columns.Repeated)
        {
            findings.Error(rows[header].Number, "repeated-column", $"Two columns are named '{name}'. Leave one of them.");
        }

        foreach (var row in rows.Skip(header + 1))
        {
            if (Read(row, columns, findings) is { } entry)
            {
                read.Add(entry);
            }
        }

        return read;
    }

    private static FaqRow? Read(GridRow row, FaqColumns columns, FaqFindings findings)
    {
        var isFaulty = false;

        foreach (var column in Enum.GetValues<FaqColumn>())
        {
            if (columns.Cell(row, column)?.Fault is { } fault)
            {
                findings.Error(row.Number, "unreadable-cell", $"The cell '{FaqColumns.Names[(int)column]}' {fault}");
                isFaulty = true;
            }
        }

        string? Text(FaqColumn column) => columns.Cell(row, column) is { } cell ? FaqText.Question(cell.Text) : null;
        string? Date(FaqColumn column) => columns.Cell(row, column) is { } cell ? FaqText.Question(cell.Date ?? cell.Text) : null;
        var read = new FaqRow(
            row.Number,
            Text(FaqColumn.Document) ?? "",
            Text(FaqColumn.Question)!,
            FaqText.Answer(columns.Cell(row, FaqColumn.Answer)!.Text),
            Text(FaqColumn.Owner),
            Date(FaqColumn.Published),
            Date(FaqColumn.ReviewBy),
            Text(FaqColumn.Source));

        return isFaulty || IsEmpty(read) ? null : read;
    }

    // Cells in unknown columns make no row.
    private static bool IsEmpty(FaqRow row) =>
        row is { DocumentId: "", Question: "", Answer: "", Owner: null or "", Published: null or "", ReviewBy: null or "", Source: null or "" };
}
