using System.Text.RegularExpressions;

namespace InternAssistant.AcceptanceTests.Quality.SeededFaults.Bad;

/// <summary>Front matter that is broken, or says what nobody meant.</summary>
internal static partial class FrontMatterEdits
{
    private const int TimeoutMilliseconds = 1000;

    public static IReadOnlyList<Edit> All =>
    [
        Edit.OfFrontMatter("closing hyphens lost", (matter, _) => matter[..^4]),
        Edit.OfFrontMatter("opening hyphens lost", (matter, _) => matter[4..]),
        Edit.OfFrontMatter("front matter deleted", (_, _) => ""),
        Edit.OfFrontMatter("a tab in the front matter", (matter, _) => matter.Replace("\nowner:", "\n\towner:", StringComparison.Ordinal)),
        Edit.OfFrontMatter("a bracket not closed", (matter, _) => Writing.ReplaceFirst(matter, "]\n", "\n")),
        Edit.OfFrontMatter("a quotation mark not closed", (matter, _) => matter.Replace("\ntitle: ", "\ntitle: \"", StringComparison.Ordinal) is var edited && edited == matter ? matter.Replace("title: ", "title: \"", StringComparison.Ordinal) : edited),
        Edit.OfFrontMatter("a colon lost", (matter, _) => Writing.ReplaceFirst(matter, "owner:", "owner")),
        Edit.OfFrontMatter("a key twice", (matter, _) => matter[..^4] + "title: Working title\n---\n"),
        Edit.OfFrontMatter("title emptied", (matter, _) => TitleLine.Replace(matter, "title:\n", 1)),
        Edit.OfFrontMatter("owner removed", (matter, _) => OwnerLine.Replace(matter, "", 1)),
        Edit.OfFrontMatter("review-by removed", (matter, _) => ReviewLine.Replace(matter, "", 1)),
        Edit.OfFrontMatter("a day that does not exist", (matter, _) => ReviewDay.Replace(matter, "2027-02-30", 1)),
        Edit.OfFrontMatter("review-by in the past", (matter, _) => ReviewDay.Replace(matter, "2025-05-31", 1)),
        Edit.OfFrontMatter("published and review-by swapped", (matter, _) => SwapDays(matter)),
        Edit.OfFrontMatter("published in the future", (matter, _) => PublishedDay.Replace(matter, "2031-10-02", 1)),
        Edit.OfFrontMatter("index: false left in", (matter, _) => matter[..^4] + "index: false\n---\n"),
        Edit.OfFrontMatter("posting keys not indented", (matter, _) => Writing.ReplaceFirst(matter, "\n  location:", "\nlocation:")),
        Edit.OfFrontMatter("posting keys indented unevenly", (matter, _) => Writing.ReplaceFirst(matter, "\n  duration:", "\n      duration:")),
        Edit.OfFrontMatter("currency removed", (matter, _) => Currency.Replace(matter, "", 1)),
        Edit.OfFrontMatter("least pay above most pay", (matter, _) => PayRange.Replace(matter, "min: $2, max: $1", 1)),
        Edit.OfFrontMatter("a misspelt key", (matter, _) => Writing.ReplaceFirst(matter, "\n  duration:", "\n  durration:") ?? Writing.ReplaceFirst(matter, "\nowner:", "\nowenr:")),
        Edit.OfFrontMatter("a time zone that does not exist", (matter, _) => TimeZone.Replace(matter, "timezone: Europe/Cambridge", 1)),
        Edit.OfFrontMatter("start moved in the front matter only", (matter, _) => Writing.ReplaceFirst(matter, "starts: 2026-03", "starts: 2026-05") ?? Writing.ReplaceFirst(matter, "starts: 2027-06-14", "starts: 2027-07-14")),
        Edit.OfFrontMatter("duration changed in the front matter only", (matter, _) => Writing.ReplaceFirst(matter, "duration: 12 weeks", "duration: 16 weeks") ?? Writing.ReplaceFirst(matter, "duration: 10 weeks", "duration: 11 weeks")),
        Edit.OfFrontMatter("pay changed in the front matter only", (matter, _) => Writing.ReplaceOne(matter, MostPay, new Random(1), match => $"{match.Value[..^1]}")),
        Edit.OfFrontMatter("deadline moved in the front matter only", (matter, _) => Writing.ReplaceFirst(matter, "until: 2027-01-29", "until: 2027-02-26")),
    ];

    private static TextEdit? SwapDays(string matter)
    {
        var (published, review) = (PublishedDay.Match(matter), ReviewDay.Match(matter));

        return published.Success && review.Success ? ReviewDay.Replace(PublishedDay.Replace(matter, review.Value, 1), published.Value, 1) : null;
    }

    [GeneratedRegex(@"title: .*\n", RegexOptions.None, TimeoutMilliseconds)]
    private static partial Regex TitleLine { get; }

    [GeneratedRegex(@"owner: .*\n", RegexOptions.None, TimeoutMilliseconds)]
    private static partial Regex OwnerLine { get; }

    [GeneratedRegex(@"review-by: .*\n", RegexOptions.None, TimeoutMilliseconds)]
    private static partial Regex ReviewLine { get; }

    [GeneratedRegex(@"(?<=review-by: )\S+", RegexOptions.None, TimeoutMilliseconds)]
    private static partial Regex ReviewDay { get; }

    [GeneratedRegex(@"(?<=published: )\S+", RegexOptions.None, TimeoutMilliseconds)]
    private static partial Regex PublishedDay { get; }

    [GeneratedRegex(@" currency: \w+,", RegexOptions.None, TimeoutMilliseconds)]
    private static partial Regex Currency { get; }

    [GeneratedRegex(@"min: (\d+), max: (\d+)", RegexOptions.None, TimeoutMilliseconds)]
    private static partial Regex PayRange { get; }

    [GeneratedRegex(@"(?<=max: )\d+", RegexOptions.None, TimeoutMilliseconds)]
    private static partial Regex MostPay { get; }

    [GeneratedRegex(@"timezone: \S+", RegexOptions.None, TimeoutMilliseconds)]
    private static partial Regex TimeZone { get; }
}
