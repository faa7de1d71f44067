using System.Globalization;
using InternAssistant.Knowledge.Facts;
using Calendar = InternAssistant.Knowledge.Facts.Calendar;

namespace InternAssistant.Answering.Facts;

/// <summary>Reads the season, month, year or duration that a question asks for.</summary>
internal static class WhenReader
{
    private static readonly string[] Months = [.. CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Where(name => name.Length > 0).Select(name => name.ToLowerInvariant())];

    private static readonly string[] Numbers = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>The date as far as it is named; null when none is.</summary>
    public static PartialDate? Read(IReadOnlyList<string> words)
    {
        var season = words.Select(Calendar.Season).FirstOrDefault(found => found is not null);
        var month = Enumerable.Range(0, words.Count).Select(index => MonthAt(words, index)).FirstOrDefault(found => found is not null);
        var year = words.Select(YearOf).FirstOrDefault(found => found is not null);

        return season is null && month is null && year is null ? null : new PartialDate(year, month, null, season);
    }

    /// <summary>The duration that is named: "12 weeks", "six months"; null when none is.</summary>
    public static Quantity? ReadLength(IReadOnlyList<string> words)
    {
        for (var index = 1; index < words.Count; index++)
        {
            if (words[index] is "weeks" or "week" or "months" or "month" && NumberOf(words[index - 1]) is { } number)
            {
                return new Quantity(FactKind.Duration, number, number, words[index].TrimEnd('s'), "", Bound.Exact, false);
            }
        }

        return null;
    }

    /// <summary>True when the word is part of such a date or duration.</summary>
    public static bool IsPart(IReadOnlyList<string> words, int index) =>
        Calendar.Season(words[index]) is not null || MonthAt(words, index) is not null || YearOf(words[index]) is not null
        || (NumberOf(words[index]) is not null && index + 1 < words.Count && words[index + 1] is "weeks" or "week" or "months" or "month" or "postings" or "internships" or "placements");

    // "may" and "march" are months behind a preposition.
    private static int? MonthAt(IReadOnlyList<string> words, int index)
    {
        var month = Array.IndexOf(Months, words[index]) + 1;

        return month == 0 || (words[index] is "may" or "march" && !(index > 0 && words[index - 1] is "in" or "before" or "after" or "by" or "from" or "until")) ? null : month;
    }

    private static int? YearOf(string word) => word.Length == 4 && word.StartsWith("20", StringComparison.Ordinal) && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;

    private static int? NumberOf(string word) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 100 ? number : Array.IndexOf(Numbers, word) is var index and > 0 ? index : null;
}
