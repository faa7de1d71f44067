using System.Globalization;
using System.Text.RegularExpressions;

namespace InternAssistant.Answering.Checking;

/// <summary>Finds the dates of a text: "30 April 2026", "April 30th", "2026-04-30", "03/2026", "April", "2026".</summary>
internal static partial class DateReader
{
    private static readonly string[] Months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <summary>All of them, in order.</summary>
    public static IReadOnlyList<DateMention> Read(string text, IReadOnlyList<ReadWord> words)
    {
        var found = Written().Matches(text).Select(Of).OfType<DateMention>().ToList();
        for (var at = 0; at < words.Count; at++)
        {
            if (!Lies(found, words[at]) && MonthOf(words, at) is { } month)
            {
                found.Add(AroundMonth(words, at, month));
            }
        }

        foreach (var word in words)
        {
            if (!Lies(found, word) && !BoundsAmount(text, word) && YearOf(word) is { } year)
            {
                found.Add(new DateMention(year, null, null, word.Start, word.End));
            }
        }

        found.Sort((one, other) => one.Start.CompareTo(other.Start));

        return found;
    }

    // "min: 1900" is an amount, not a year.
    private static bool BoundsAmount(string text, ReadWord word) =>
        text.AsSpan(0, word.Start).TrimEnd().EndsWith("min:", StringComparison.Ordinal) || text.AsSpan(0, word.Start).TrimEnd().EndsWith("max:", StringComparison.Ordinal);

    private static bool Lies(List<DateMention> found, ReadWord word) => found.Exists(date => date.Start <= word.Start && word.Start < date.End);

    private static DateMention AroundMonth(IReadOnlyList<ReadWord> words, int at, int month)
    {
        int? day = null;
        int? year = null;
        var (first, last) = (at, at);
        if (at > 0 && DayOf(words[at - 1]) is { } before)
        {
            (day, first) = (before, at - 1);
        }
        else if (at > 1 && words[at - 1].Lower == "of" && DayOf(words[at - 2]) is { } distant)
        {
            (day, first) = (distant, at - 2);
        }
        else if (at + 1 < words.Count && DayOf(words[at + 1]) is { } after)
        {
            (day, last) = (after, at + 1);
        }

        if (last + 1 < words.Count && YearOf(words[last + 1]) is { } named)
        {
            (year, last) = (named, last + 1);
        }

        return new DateMention(year, month, day, words[first].Start, words[last].End);
    }

    private static int? MonthOf(IReadOnlyList<ReadWord> words, int at)
    {
        var lower = words[at].Lower;
        var index = lower.Length < 3 ? -1 : Array.FindIndex(Months, month => month == lower || (lower.Length is 3 or 4 && month.StartsWith(lower, StringComparison.Ordinal) && lower != "mar" && lower != "juli"));

        return index < 0 || !char.IsUpper(words[at].Surface[0]) || (index == 4 && !IsMay(words, at)) ? null : index + 1;
    }

    // "May" is a month beside a number or within a sentence; at its head it is a verb.
    private static bool IsMay(IReadOnlyList<ReadWord> words, int at) =>
        (at > 0 && words[at - 1].Sentence == words[at].Sentence) || (at + 1 < words.Count && char.IsAsciiDigit(words[at + 1].Stem[0]));

    private static int? DayOf(ReadWord word)
    {
        var digits = word.Lower.Length > 2 && word.Lower[^2..] is "st" or "nd" or "rd" or "th" ? word.Lower[..^2] : word.Lower;

        return digits.Length <= 2 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 31 ? day : null;
    }

    private static int? YearOf(ReadWord word) =>
        word.Surface.Length == 4 && int.TryParse(word.Surface, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and <= 2099 ? year : null;

    private static DateMention? Of(Match match)
    {
        int? Part(string name) => match.Groups[name].Success ? int.Parse(match.Groups[name].Value, CultureInfo.InvariantCulture) : null;

        var (month, day) = (Part("month"), Part("day"));

        return month is < 1 or > 12 || day is < 1 or > 31 ? null : new DateMention(Part("year"), month, day, match.Index, match.Index + match.Length);
    }

    [GeneratedRegex(@"\b(?<year>(?:19|20)\d\d)-(?<month>\d\d)(?:-(?<day>\d\d))?\b|\b(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>(?:19|20)\d\d)\b|\b(?:(?<day>\d{1,2})/)?(?<month>\d{1,2})/(?<year>(?:19|20)\d\d)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
