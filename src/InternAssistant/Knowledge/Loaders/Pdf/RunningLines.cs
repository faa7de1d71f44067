using System.Text;
using System.Text.RegularExpressions;

namespace InternAssistant.Knowledge.Loaders.Pdf;

/// <summary>Page headers, footers and page numbers: lines at the edges of pages that are alike on three pages but for their figures.</summary>
internal static partial class RunningLines
{
    private const int Edge = 3;
    private const int Repetitions = 3;

    /// <summary>Empties those lines.</summary>
    public static void Remove(List<List<string>> pages)
    {
        var seen = new Dictionary<(string Shape, bool IsTop), int>();

        foreach (var page in pages)
        {
            foreach (var key in Edges(page).Select(edge => (ShapeOf(page[edge.Line]), edge.IsTop)).Distinct())
            {
                seen[key] = seen.GetValueOrDefault(key) + 1;
            }
        }

        foreach (var page in pages)
        {
            foreach (var (line, isTop) in Edges(page).ToList())
            {
                if (seen[(ShapeOf(page[line]), isTop)] >= Repetitions || PageNumber().IsMatch(page[line]))
                {
                    page[line] = "";
                }
            }
        }
    }

    private static IEnumerable<(int Line, bool IsTop)> Edges(List<string> page)
    {
        var filled = Enumerable.Range(0, page.Count).Where(i => page[i].Length > 0).ToList();

        return filled.Take(Edge).Select(i => (i, true)).Concat(filled.Skip(Edge).TakeLast(Edge).Select(i => (i, false)));
    }

    private static string ShapeOf(string line)
    {
        var shape = new StringBuilder(line.Length);

        foreach (var c in ExtractedText.Fold(line))
        {
            shape.Append(char.IsDigit(c) ? (shape.Length > 0 && shape[^1] == '#' ? "" : "#") : c);
        }

        return shape.ToString();
    }

    [GeneratedRegex(@"^\s*(?:page\s+)?[-–—]?\s?\d{1,4}\s?[-–—]?(?:\s+(?:of|/)\s+\d{1,4}|/\d{1,4})?\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex PageNumber();
}
