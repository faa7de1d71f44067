using System.Text;
using System.Text.RegularExpressions;

namespace InternAssistant.AcceptanceTests.Quality.SeededFaults.Harmless;

/// <summary>Edits that a reader of the page cannot see.</summary>
internal static partial class LayoutEdits
{
    private const int TimeoutMilliseconds = 1000;

    public static IReadOnlyList<Edit> All =>
    [
        Edit.OfBody("white space at the ends of lines", (body, _) => EachLine(body, line => line.Length > 0 && !Writing.IsHeading(line) ? line + " " : line)),
        Edit.OfText("line ends of Windows", (text, _) => text.Replace("\n", "\r\n", StringComparison.Ordinal)),
        Edit.OfBody("line ends of both kinds", (body, _) => Writing.Join(Writing.Lines(body).Select((line, i) => i % 2 == 0 ? line : line + "\r"))),
        Edit.OfBytes("byte-order mark added", (bytes, _) => [.. Encoding.UTF8.Preamble, .. bytes]),
        Edit.OfBytes("saved as UTF-16 with byte-order mark", (bytes, _) => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(bytes))]),
        Edit.OfText("last line end removed", (text, _) => text.TrimEnd('\n')),
        Edit.OfText("blank lines at the end", (text, _) => text + "\n\n\n"),
        Edit.OfBody("an extra blank line", (body, random) => Split(body, random, line => line.Length == 0, line => "\n")),
        Edit.OfBody("a word emphasised", (body, random) => Word(body, random, word => $"*{word}*")),
        Edit.OfBody("a word set bold", (body, random) => Word(body, random, word => $"**{word}**")),
        Edit.OfBody("stars for hyphens in lists", (body, _) => EachLine(body, line => line.StartsWith("- ", StringComparison.Ordinal) ? "*" + line[1..] : line)),
        Edit.OfBody("underlined headings", (body, _) => EachLine(body, line => line.StartsWith("## ", StringComparison.Ordinal) ? $"{line[3..]}\n{new string('-', line.Length - 3)}" : line)),
        Edit.OfBody("second-level headings all made fourth-level", (body, _) => EachLine(body, line => line.StartsWith("## ", StringComparison.Ordinal) ? "##" + line : line)),
        Edit.OfBody("closing marks after headings", (body, _) => EachLine(body, line => line.StartsWith("## ", StringComparison.Ordinal) ? line + " ##" : line)),
        Edit.OfBody("long lines wrapped", (body, _) => EachLine(body, line => Writing.IsProse(line) && !line.Contains('|', StringComparison.Ordinal) ? Wrap(line) : line)),
        Edit.OfBody("a paragraph split in two", (body, random) => Split(body, random, line => Writing.IsProse(line) && line.Contains(". ", StringComparison.Ordinal), line => SentenceEnd.Replace(line, ".\n\n", 1))),
        Edit.OfBody("blank lines between sentences on lines of their own", (body, _) => ProsePair.Replace(body, "$1\n\n")),
        Edit.OfBody("table columns aligned", (body, _) => Aligned(body)),
        Edit.OfBody("a comment for editors", (body, _) => body.TrimEnd('\n') + "\n\n<!-- Checked against the web page in November. -->\n"),
        Edit.OfBody("a horizontal rule at the end", (body, _) => body.TrimEnd('\n') + "\n\n---\n"),
        Edit.OfBody("typographic apostrophes", (body, _) => Apostrophe.Replace(body, "’")),
        Edit.OfBody("straight quotation marks made typographic", (body, _) => Quoted.Replace(body, "“$1”")),
        Edit.OfBody("a no-break space between number and unit", (body, random) => Writing.ReplaceOne(body, Patterns.Duration, random, match => match.Value.Replace(' ', '\u00a0'))),
        Edit.OfFrontMatter("aliases in another order", (matter, _) => Aliases.Replace(matter, match => $"aliases: [{string.Join(", ", match.Groups[1].Value.Split(", ").Reverse())}]")),
        Edit.OfFrontMatter("quotation marks around a title", (matter, _) => Title.Replace(matter, "title: \"$1\"")),
        Edit.OfFrontMatter("a comment in the front matter", (matter, _) => matter[..^4] + "# checked by recruiting\n---\n"),
        Edit.OfFrontMatter("owner and review-by in the other order", (matter, _) => OwnerThenReview.Replace(matter, "$2$1")),
    ];

    private static string EachLine(string body, Func<string, string> change) => Writing.Join(Writing.Lines(body).Select(change));

    private static TextEdit? Split(string body, Random random, Func<string, bool> fits, Func<string, string> change)
    {
        var lines = Writing.Lines(body);
        var found = Writing.Where(lines, fits);
        if (found.Count == 0)
        {
            return null;
        }

        var at = random.Pick(found);
        lines[at] = change(lines[at]);

        return Writing.Join(lines);
    }

    private static TextEdit? Word(string body, Random random, Func<string, string> change) => Split(body, random, Writing.IsProse, line =>
    {
        var words = line.Split(' ');
        var fitting = Writing.Where(words, word => word.Length > 4 && word.All(char.IsAsciiLetterLower));
        if (fitting.Count > 0)
        {
            var at = random.Pick(fitting);
            words[at] = change(words[at]);
        }

        return string.Join(' ', words);
    });

    private static string Wrap(string line)
    {
        var text = new StringBuilder();
        var width = 0;
        foreach (var word in line.Split(' '))
        {
            if (width > 0)
            {
                text.Append(width + word.Length > 60 ? '\n' : ' ');
                width = width + word.Length > 60 ? 0 : width + 1;
            }

            text.Append(word);
            width += word.Length;
        }

        return text.ToString();
    }

    private static string Aligned(string body) => EachLine(body, line => !Writing.IsRow(line)
        ? line
        : $"| {string.Join(" | ", line.Trim().Trim('|').Split('|').Select(cell => cell.Trim().All(letter => letter == '-') ? new string('-', 30) : cell.Trim().PadRight(30)))} |");

    [GeneratedRegex(@"\. (?=[A-Z])", RegexOptions.None, TimeoutMilliseconds)]
    private static partial Regex SentenceEnd { get; }

    [GeneratedRegex(@"(?<=^|\n)((?!-)[A-Za-z][^\n|]{20,}\.)\n(?=[A-Z])", RegexOptions.None, TimeoutMilliseconds)]
    private static partial Regex ProsePair { get; }

    [GeneratedRegex(@"(?<=\w)'(?=\w)", RegexOptions.None, TimeoutMilliseconds)]
    private static partial Regex Apostrophe { get; }

    [GeneratedRegex("\"([^\"\n]+)\"", RegexOptions.None, TimeoutMilliseconds)]
    private static partial Regex Quoted { get; }

    [GeneratedRegex(@"aliases: \[([^\]\n]+)\]", RegexOptions.None, TimeoutMilliseconds)]
    private static partial Regex Aliases { get; }

    [GeneratedRegex("title: ([^\"\n]+)(?=\n)", RegexOptions.None, TimeoutMilliseconds)]
    private static partial Regex Title { get; }

    [GeneratedRegex(@"(owner: .*\n)((?:published: .*\n)?review-by: .*\n)", RegexOptions.None, TimeoutMilliseconds)]
    private static partial Regex OwnerThenReview { get; }
}
