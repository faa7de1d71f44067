namespace InternAssistant.Knowledge.Loaders.Pdf;

/// <summary>Finds lines whose cells stand below each other and writes each row as one line.</summary>
internal static class TableFinder
{
    private const int Tolerance = 2;
    private const int MostBlank = 1;
    private const int MostLines = 2_000;

    /// <summary>The rows of a table, and the number of the line after it.</summary>
    public sealed record Table(IReadOnlyList<string> Rows, int End);

    /// <summary>The table that begins at a line; null when none does.</summary>
    public static Table? Find(IReadOnlyList<string> lines, int start)
    {
        var first = LineCell.Of(lines[start]);

        if (first.Count < 2 || !LineCell.AreApart(first))
        {
            return null;
        }

        var rows = new List<List<LineCell>> { first };
        var widest = first;
        var end = start + 1;
        var blank = 0;

        for (var i = end; i < lines.Count && i < start + MostLines && blank <= MostBlank; i++)
        {
            var cells = LineCell.Of(lines[i]);

            if (cells.Count == 0)
            {
                blank++;
                continue;
            }

            if (!Belongs(widest, cells, blank))
            {
                break;
            }

            rows.Add(cells);
            widest = cells.Count > widest.Count ? cells : widest;
            (end, blank) = (i + 1, 0);
        }

        return rows.Count(row => row.Count > 1) < 2 ? null : new Table(TableRows.Write(rows), end);
    }

    // A row below others, or the rest of a cell that was broken.
    private static bool Belongs(List<LineCell> widest, List<LineCell> cells, int blank)
    {
        if (cells.Count == 1)
        {
            return blank == 0 && cells[0].Start > widest[0].Start + Tolerance && widest.Skip(1).Any(cell => Math.Abs(cell.Start - cells[0].Start) <= 1);
        }

        return LineCell.AreApart(cells) && cells.Count(cell => widest.Any(above => IsAligned(above, cell))) * 2 >= cells.Count
            && cells.Skip(1).Any(cell => widest.Skip(1).Any(above => IsAligned(above, cell)));
    }

    private static bool IsAligned(LineCell a, LineCell b) =>
        Math.Abs(a.Start - b.Start) <= Tolerance || Math.Abs(a.End - b.End) <= Tolerance || Math.Abs(a.Start + a.End - b.Start - b.End) <= 2 * Tolerance;
}
