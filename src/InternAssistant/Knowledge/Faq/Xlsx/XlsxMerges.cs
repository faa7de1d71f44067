namespace InternAssistant.Knowledge.Faq.Xlsx;

/// <summary>Cells that were merged over several rows: each row means the one value, except that a question or an answer belongs to one row.</summary>
internal static class XlsxMerges
{
    /// <summary>Gives the rows below the first of a range its value.</summary>
    public static void Spread(IReadOnlyList<GridRow> rows, IReadOnlyList<XlsxRange> merges)
    {
        if (FaqGrid.HeaderOf(rows) is not { } header)
        {
            return;
        }

        var columns = FaqColumns.Read(rows[header])!;
        var byNumber = rows.ToDictionary(row => row.Number);

        foreach (var range in merges.Where(range => range.FirstRow > rows[header].Number && byNumber.ContainsKey(range.FirstRow)))
        {
            var value = byNumber[range.FirstRow].Cells.GetValueOrDefault(range.FirstColumn);
            var isShared = columns.At(range.FirstColumn) is not (FaqColumn.Question or FaqColumn.Answer);

            // Rows without a cell of their own stay rows without an entry.
            foreach (var row in rows.Where(row => row.Number > range.FirstRow && row.Number <= range.LastRow && value is not null))
            {
                row.Cells[range.FirstColumn] = isShared
                    ? value!
                    : new GridCell("", Fault: $"is merged with row {range.FirstRow}. Unmerge the cells and write a question and an answer into each row.");
            }
        }
    }
}
