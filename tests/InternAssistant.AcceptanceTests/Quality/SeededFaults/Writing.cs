using System.Text.RegularExpressions;

namespace InternAssistant.AcceptanceTests.Quality.SeededFaults;

/// <summary>Where things stand in a document as staff see it in an editor.</summary>
internal static partial class Writing
{
    private const int TimeoutMilliseconds = 1000;

    /// <summary>Where the text begins below the front matter; 0 when there is none.</summary>
    public static int BodyStart(string text)
    {
        if (!text.StartsWith("---\n", StringComparison.Ordinal))
        {
            return 0;
        }

        var end = text.IndexOf("\n---\n", 3, StringComparison.Ordinal);

        return end < 0 ? 0 : end + 5;
    }

    public static List<string> Lines(string text) => [.. text.Split('\n')];

    public static string Join(IEnumerable<string> lines) => string.Join('\n', lines);

    public static bool IsHeading(string line) => line.StartsWith('#') && line.TrimStart('#').StartsWith(' ');

    public static bool IsRow(string line) => line.TrimStart().StartsWith('|');

    public static bool IsItem(string line) => ListItem.IsMatch(line);

    /// <summary>A line of running text: no heading, table, list, label or fence.</summary>
    public static bool IsProse(string line) =>
        line.Length > 20 && char.IsLetter(line[0]) && !line.StartsWith("Q: ", StringComparison.Ordinal) && !line.StartsWith("A: ", StringComparison.Ordinal);

    /// <summary>The numbers of the lines for which something holds.</summary>
    public static List<int> Where(IReadOnlyList<string> lines, Func<string, bool> holds) =>
        [.. Enumerable.Range(0, lines.Count).Where(i => holds(lines[i]))];

    /// <summary>The sections of a text: line numbers of each heading and of the line after its last one.</summary>
    public static List<(int Heading, int End)> Sections(IReadOnlyList<string> lines)
    {
        var headings = Where(lines, IsHeading);

        return [.. headings.Select((line, i) => (line, i + 1 < headings.Count ? headings[i + 1] : lines.Count))];
    }

    /// <summary>One of several, at random.</summary>
    public static T Pick<T>(this Random random, IReadOnlyList<T> among) => among[random.Next(among.Count)];

    /// <summary>Replaces one match of a pattern, chosen at random; null when there is none.</summary>
    public static TextEdit? ReplaceOne(string text, Regex pattern, Random random, Func<Match, string?> replacement)
    {
        var matches = pattern.Matches(text).Where(match => replacement(match) is { } other && other != match.Value).ToList();
        if (matches.Count == 0)
        {
            return null;
        }

        var match = random.Pick(matches);
        var instead = replacement(match)!;

        return new TextEdit(text[..match.Index] + instead + text[(match.Index + match.Length)..], match.Value, instead);
    }

    /// <summary>Replaces a word or phrase in one place; null when it is nowhere.</summary>
    public static TextEdit? ReplaceFirst(string text, string was, string instead)
    {
        var at = text.IndexOf(was, StringComparison.Ordinal);

        return at < 0 ? null : new TextEdit(text[..at] + instead + text[(at + was.Length)..], was, instead);
    }

    [GeneratedRegex(@"^\s*(?:[-*+]|\d+[.)])\s", RegexOptions.None, TimeoutMilliseconds)]
    private static partial Regex ListItem { get; }
}
