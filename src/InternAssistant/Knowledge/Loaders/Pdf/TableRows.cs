namespace InternAssistant.Knowledge.Loaders.Pdf;

/// <summary>Writes aligned cells as rows: each cell in its column, the rest of a broken cell with its beginning.</summary>
internal static class TableRows
{
    /// <summary>What stands for a cell without words, so that all rows have their cells in the same places.</summary>
    public const string Nothing = "-";

    /// <summary>The rows, one line each.</summary>
    public static List<string> Write(List<List<LineCell>> rows)
    {
        var columns = Columns(rows);
        var written = new List<string[]>();

        foreach (var row in rows)
        {
            var cells = Place(row, columns);

            if (written.Count > 0 && cells[0].Length == 0 && !IsRowOfItsOwn(written[^1], cells))
            {
                Continue(written[^1], cells);
                continue;
            }

            // The first column is often said once for several rows.
            cells[0] = cells[0].Length == 0 && written.Count > 0 ? written[^1][0] : cells[0];
            written.Add(cells);
        }

        return columns.Count == 2 && written.TrueForAll(cells => cells[0].EndsWith(':'))
            ? written.ConvertAll(cells => string.Join(' ', cells.Where(cell => cell.Length > 0)))
            : written.ConvertAll(cells => string.Join(" | ", cells.Select(cell => cell.Length > 0 ? cell : Nothing)));
    }

    // The columns of the rows with the most cells, as wide as their widest cell.
    private static List<(int Start, int End)> Columns(List<List<LineCell>> rows)
    {
        var most = rows.Max(row => row.Count);
        var full = rows.Where(row => row.Count == most).ToList();

        return [.. Enumerable.Range(0, most).Select(i => (full.Min(row => row[i].Start), full.Max(row => row[i].End)))];
    }

    private static string[] Place(List<LineCell> row, List<(int Start, int End)> columns)
    {
        var cells = new string[columns.Count];
        Array.Fill(cells, "");

        for (var i = 0; i < row.Count; i++)
        {
            var column = row.Count == columns.Count ? i : Nearest(row[i], columns);
            cells[column] = cells[column].Length == 0 ? row[i].Text : $"{cells[column]} {row[i].Text}";
        }

        return cells;
    }

    private static int Nearest(LineCell cell, List<(int Start, int End)> columns)
    {
        var best = 0;
        var bestOverlap = int.MinValue;

        for (var i = 0; i < columns.Count; i++)
        {
            // Negative where they do not overlap: the distance between them.
            var overlap = Math.Min(cell.End, columns[i].End) - Math.Max(cell.Start, columns[i].Start);

            if (overlap > bestOverlap)
            {
                (best, bestOverlap) = (i, overlap);
            }
        }

        return best;
    }

    // All columns but the first are filled, with figures where the row above has figures.
    private static bool IsRowOfItsOwn(string[] above, string[] cells) =>
        cells.Skip(1).All(cell => cell.Length > 0)
        && Enumerable.Range(1, cells.Length - 1).Any(i => cells[i].Any(char.IsAsciiDigit) && above[i].Any(char.IsAsciiDigit));

    private static void Continue(string[] above, string[] cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            above[i] = cells[i].Length == 0 ? above[i] : above[i].Length == 0 ? cells[i] : $"{above[i]} {cells[i]}";
        }
    }
}
