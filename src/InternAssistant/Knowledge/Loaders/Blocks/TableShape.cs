using InternAssistant.Knowledge.Loaders.PlainText;

namespace InternAssistant.Knowledge.Loaders.Blocks;

/// <summary>Says which cells of a table name the others, where the format does not.</summary>
internal static class TableShape
{
    /// <summary>True when the first row seems to name the columns: it has no figures, and the table is not a list of labels.</summary>
    public static bool HasHeaders(IReadOnlyList<IReadOnlyList<TableCell>> rows) =>
        rows.Count > 1 && rows[0].Count > 1 && !rows[0].Any(cell => cell.Text.Any(char.IsAsciiDigit)) && !HasLabels(rows);

    /// <summary>True when each row seems to be a label and its value.</summary>
    public static bool HasLabels(IReadOnlyList<IReadOnlyList<TableCell>> rows)
    {
        if (!rows.All(row => row.Count == 2))
        {
            return false;
        }

        var labels = rows.Count(row => row[0].Text.EndsWith(':') || KnownLabels.Contains(row[0].Text));

        return labels * 2 >= rows.Count && labels > 0 && (KnownLabels.Contains(rows[0][0].Text) || rows[0][0].Text.EndsWith(':')) && rows[0][1].Text.Length > 0
            && !KnownLabels.Contains(rows[0][1].Text);
    }
}
