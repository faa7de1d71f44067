namespace InternAssistant.Knowledge.Loaders.Pdf;

/// <summary>
/// Tells two columns of running text from a table: both sides are filled to nearly the same width on most lines. Columns are read one after the other.
/// </summary>
internal static class ColumnSplitter
{
    private const int LeastLines = 6;
    private const int MostLines = 300;
    private const int LeastWidth = 22;
    private const int Gutter = 2;

    /// <summary>Lines that belong together.</summary>
    public sealed record Stretch(IReadOnlyList<string> Lines, bool IsColumn);

    /// <summary>The stretches of a page in reading order.</summary>
    public static List<Stretch> Split(List<string> page)
    {
        var stretches = new List<Stretch>();
        var plain = 0;

        for (var i = 0; i < page.Count;)
        {
            var end = EndOfColumns(page, i, out var right);

            if (end <= i)
            {
                i++;
                continue;
            }

            stretches.Add(new Stretch(page[plain..i], false));
            stretches.Add(new Stretch(page[i..end].ConvertAll(line => line[..Math.Min(line.Length, right)].TrimEnd()), true));
            stretches.Add(new Stretch(page[i..end].ConvertAll(line => line.Length > right ? line[right..].TrimEnd() : ""), true));
            plain = i = end;
        }

        stretches.Add(new Stretch(page[plain..], false));

        return stretches;
    }

    // The end of the columns that begin at a line, and where the right one begins; the line's own number when none begin there.
    private static int EndOfColumns(List<string> page, int start, out int right)
    {
        right = StartOfRight(page[start]);

        if (right == 0)
        {
            return start;
        }

        var lefts = new List<int>();
        var rights = new List<int>();
        var end = start;

        for (var i = start; i < page.Count && i < start + MostLines && Keeps(page[i], right); i++)
        {
            if (IsDouble(page[i], right))
            {
                lefts.Add(page[i][..right].Trim().Length);
                rights.Add(page[i].Length - right);
                end = i + 1;
            }
            else if (page[i].Length > 0)
            {
                end = i + 1;
            }
        }

        return lefts.Count >= LeastLines && IsFilled(lefts) && IsFilled(rights) ? end : start;
    }

    private static int StartOfRight(string line)
    {
        for (var i = line.Length - 1; i > LeastWidth; i--)
        {
            if (line[i] != ' ' && line[i - 1] == ' ' && line[i - Gutter] == ' ')
            {
                return line.Length - i >= LeastWidth / 2 && line[..i].Trim().Length >= LeastWidth / 2 ? i : 0;
            }
        }

        return 0;
    }

    // Nothing crosses the space between the columns.
    private static bool Keeps(string line, int right) =>
        line.Length <= right - Gutter || (line[right - 1] == ' ' && line[right - Gutter] == ' ');

    private static bool IsDouble(string line, int right) => line.Length > right && line[right] != ' ' && !string.IsNullOrWhiteSpace(line[..right]);

    private static bool IsFilled(List<int> widths)
    {
        var most = widths.Max();

        return most >= LeastWidth && widths.Count(width => width * 4 >= most * 3) * 10 >= widths.Count * 6;
    }
}
