using System.Text.RegularExpressions;

namespace InternAssistant.AcceptanceTests.Quality.SeededFaults.Harmless;

/// <summary>Edits of the wording that leave every fact as it is.</summary>
internal static partial class WordingEdits
{
    private const int TimeoutMilliseconds = 1000;

    public static IReadOnlyList<Edit> All =>
    [
        Edit.OfBody("a typo corrected", (body, random) => WithWord(body, random, word => word[..2] + word[3] + word[2] + word[4..])) with { IsUndone = true },
        Edit.OfBody("a word written twice corrected", (body, random) => WithWord(body, random, word => $"{word} {word}")) with { IsUndone = true },
        Edit.OfBody("a typo in a word of no weight", (body, _) => Writing.ReplaceFirst(body, " also ", " aslo ") ?? Writing.ReplaceFirst(body, " where ", " wehre ")),
        Edit.OfBody("for example for such as", (body, _) => Writing.ReplaceFirst(body, " such as ", ", for example ") ?? Writing.ReplaceFirst(body, ", for example ", ", for instance ")),
        Edit.OfBody("also left out", (body, _) => Writing.ReplaceFirst(body, " also ", " ")),
        Edit.OfBody("a comma before and", (body, _) => BeforeAnd.Replace(body, "$1, and ", 1)),
        Edit.OfBody("American spelling", (body, _) => body.Replace("programme", "program", StringComparison.Ordinal).Replace("organisation", "organization", StringComparison.Ordinal).Replace("centre", "center", StringComparison.Ordinal).Replace("subsidised", "subsidized", StringComparison.Ordinal)),
        Edit.OfBody("does not written doesn't", (body, _) => Writing.ReplaceFirst(body, " does not ", " doesn't ") ?? Writing.ReplaceFirst(body, " do not ", " don't ")),
        Edit.OfBody("doesn't written does not", (body, _) => Writing.ReplaceFirst(body, " does not ", " doesn't ") ?? Writing.ReplaceFirst(body, " do not ", " don't ")) with { IsUndone = true },
        Edit.OfBody("per cent for the sign", (body, _) => Writing.ReplaceFirst(body, " per cent", "%")),
        Edit.OfBody("because of for owing to", (body, _) => Writing.ReplaceFirst(body, " because of ", " owing to ") ?? Writing.ReplaceFirst(body, " because ", " since ")),
        new("a number in words, where golden questions accept both", (folder, file, random) =>
            folder.Files.Any(other => other.StartsWith("golden/", StringComparison.Ordinal) && folder.Text(other).Contains("twelve weeks", StringComparison.Ordinal))
                ? Edit.OfBody("", (body, chance) => Writing.ReplaceOne(body, TwelveWeeks, chance, _ => "twelve weeks")).Apply(folder, file, random)
                : null),
        Edit.OfBody("an amount with its currency's letters", (body, random) => Writing.ReplaceOne(body, UsRange, random, match => match.Value.Replace("$", "USD ", StringComparison.Ordinal).Replace(" (USD)", "", StringComparison.Ordinal))),
        Edit.OfBody("a date in American order", (body, random) => Writing.ReplaceOne(body, PublishedOn, random, match => $"{match.Groups["month"].Value} {match.Groups["day"].Value}, {match.Groups["year"].Value}")),
        Edit.OfBody("lines of a section in another order", ReorderLines),
        Edit.OfBody("sections in another order", ReorderSections),
        Edit.OfBody("list items in another order", ReorderItems),
        Edit.OfBody("table rows in another order", ReorderRows),
        Edit.OfBody("a heading reworded", (body, _) => RewordHeading(body)),
        Edit.OfBody("a telephone number spaced differently", (body, random) => Writing.ReplaceOne(body, Patterns.Telephone, random, match => match.Value.Replace("(0)", "", StringComparison.Ordinal).Replace("  ", " ", StringComparison.Ordinal) is var plain && plain != match.Value ? plain : null)),
    ];

    private static TextEdit? WithWord(string body, Random random, Func<string, string> change)
    {
        var lines = Writing.Lines(body);
        var prose = Writing.Where(lines, Writing.IsProse);
        if (prose.Count == 0)
        {
            return null;
        }

        var at = random.Pick(prose);
        var words = lines[at].Split(' ');
        var fitting = Writing.Where(words, word => word.Length > 5 && word.All(char.IsAsciiLetterLower) && word[2] != word[3]);
        if (fitting.Count == 0)
        {
            return null;
        }

        var place = random.Pick(fitting);
        words[place] = change(words[place]);
        lines[at] = string.Join(' ', words);

        return Writing.Join(lines);
    }

    private static TextEdit? ReorderLines(string body, Random random)
    {
        var lines = Writing.Lines(body);
        var pairs = Writing.Where(lines, Writing.IsProse).Where(i => i + 1 < lines.Count && Writing.IsProse(lines[i + 1]) && lines[i].EndsWith('.') && lines[i + 1].EndsWith('.')).ToList();

        return Swap(lines, pairs, random);
    }

    private static TextEdit? ReorderItems(string body, Random random)
    {
        var lines = Writing.Lines(body);
        var pairs = Writing.Where(lines, line => line.StartsWith("- ", StringComparison.Ordinal)).Where(i => i + 1 < lines.Count && lines[i + 1].StartsWith("- ", StringComparison.Ordinal) && lines[i].EndsWith('.') && lines[i + 1].EndsWith('.')).ToList();

        return Swap(lines, pairs, random);
    }

    private static TextEdit? ReorderRows(string body, Random random)
    {
        var lines = Writing.Lines(body);
        var pairs = Writing.Where(lines, Writing.IsRow).Where(i => i > 1 && lines[i - 1].StartsWith("| ", StringComparison.Ordinal) && Writing.IsRow(lines[i - 2]) && i + 1 < lines.Count && Writing.IsRow(lines[i + 1])).ToList();

        return Swap(lines, pairs, random);
    }

    private static TextEdit? Swap(List<string> lines, List<int> pairs, Random random)
    {
        if (pairs.Count == 0)
        {
            return null;
        }

        var at = random.Pick(pairs);
        (lines[at], lines[at + 1]) = (lines[at + 1], lines[at]);

        return Writing.Join(lines);
    }

    private static TextEdit? ReorderSections(string body, Random random)
    {
        var lines = Writing.Lines(body.TrimEnd('\n') + "\n\n");
        lines.RemoveAt(lines.Count - 1);
        var sections = Writing.Sections(lines).Where(section => lines[section.Heading].StartsWith("## ", StringComparison.Ordinal)).ToList();
        var pairs = Enumerable.Range(0, Math.Max(0, sections.Count - 1)).Where(i => sections[i].End == sections[i + 1].Heading).ToList();
        if (pairs.Count == 0)
        {
            return null;
        }

        var first = random.Pick(pairs);
        var (start, middle, end) = (sections[first].Heading, sections[first].End, sections[first + 1].End);

        return Writing.Join([.. lines[..start], .. lines[middle..end], .. lines[start..middle], .. lines[end..]]);
    }

    private static TextEdit? RewordHeading(string body) =>
        Writing.ReplaceFirst(body, "\n## Mentors\n", "\n## Mentors of the interns\n") ?? Writing.ReplaceFirst(body, "\n## Pay\n", "\n## Pay of interns\n")
        ?? Writing.ReplaceFirst(body, "\n## Mission\n", "\n## The mission\n") ?? Writing.ReplaceFirst(body, "\n## Coach\n", "\n## By coach\n")
        ?? Writing.ReplaceFirst(body, "\n## Training\n", "\n## Safety training\n") ?? Writing.ReplaceFirst(body, "\n## Prize\n", "\n## The prize\n")
        ?? Writing.ReplaceFirst(body, "\n## What we look for\n", "\n## What we are looking for\n") ?? Writing.ReplaceFirst(body, "\n## Contact\n", "\n## Contacts\n");

    [GeneratedRegex(@"(?<=, \w+)( \w+)? and ", RegexOptions.None, TimeoutMilliseconds)]
    private static partial Regex BeforeAnd { get; }

    [GeneratedRegex(@"\b12 weeks\b", RegexOptions.None, TimeoutMilliseconds)]
    private static partial Regex TwelveWeeks { get; }

    [GeneratedRegex(@"\$[\d,]+ to \$[\d,]+ per month \(USD\)", RegexOptions.None, TimeoutMilliseconds)]
    private static partial Regex UsRange { get; }

    [GeneratedRegex($@"(?<=published on )(?<day>\d{{1,2}}) (?<month>{Patterns.MonthNames}) (?<year>20\d\d)", RegexOptions.None, TimeoutMilliseconds)]
    private static partial Regex PublishedOn { get; }
}
