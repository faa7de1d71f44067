using InternAssistant.Understanding;

namespace InternAssistant.Answering.Checking;

/// <summary>Finds the numbers of a text, in digits and in words, with their units, rates, bounds and ranges.</summary>
internal static class NumberReader
{
    private const Cue Bounds = Cue.AtLeast | Cue.AtMost | Cue.Above | Cue.Below | Cue.About | Cue.Exactly;
    private const int WordsToBound = 4;
    private const int WordsToRate = 7;

    /// <summary>True when a text has a number.</summary>
    public static bool HasNumber(string text) => WordReader.Read(text).Any(word => word.Stem.All(char.IsAsciiDigit));

    /// <summary>All numbers that belong to no date and no contact.</summary>
    public static IReadOnlyList<NumberMention> Read(ReadText text)
    {
        var found = new List<NumberMention>();
        for (var at = 0; at < text.Words.Count; at++)
        {
            if (!Belongs(text, text.Words[at]) && NumberRun.At(text, at) is { } run)
            {
                var unit = UnitOf(text, run);
                var bound = BoundOf(text, run);
                if (run.IsArticle && (bound == Cue.None || !Units.IsTime(unit)))
                {
                    continue;
                }

                if (!run.IsOne || bound != Cue.None || unit is not null)
                {
                    found.Add(new NumberMention(run.Value, unit, RateOf(text, run, Units.IsMoney(unit)), bound, run.First, run.Last));
                }

                at = run.Last;
            }
        }

        NumberRanges.Join(text, found);

        return found;
    }

    /// <summary>True for a word that is the unit of a number, or begins it as "US dollars" does; it is checked with its number.</summary>
    public static bool IsUnitAt(ReadText text, int at) =>
        (Units.Of(text.Words[at].Lower) is not null && text.Numbers.Any(number => number.Unit is not null && number.Last < at && at <= number.Last + 3)) || BeginsCurrency(text, at);

    /// <summary>True for "US" in "US dollars".</summary>
    public static bool BeginsCurrency(ReadText text, int at) => at + 1 < text.Words.Count && text.Words[at].Lower is "us" or "usa" && Units.IsMoney(Units.Of(text.Words[at + 1].Lower));

    private static bool Belongs(ReadText text, ReadWord word) =>
        text.Contacts.Any(contact => contact.Start <= word.Start && word.Start < contact.End) || text.Dates.Any(date => date.Start <= word.Start && word.Start < date.End);

    private static string? UnitOf(ReadText text, NumberRun run)
    {
        var (start, end) = (text.Words[run.First].Start, text.Words[run.Last].End);
        if (SignBefore(text.Text, start) is { } before)
        {
            return before;
        }

        if (SignAfter(text.Text, end) is { } after)
        {
            return after;
        }

        for (var next = run.Last + 1; next < text.Words.Count && next <= run.Last + 3; next++)
        {
            if (text.Words[next].Lower is "per")
            {
                break;
            }

            if (Units.Of(text.Words[next].Lower) is { } unit)
            {
                return unit;
            }

            // "US dollars", "full weeks", "years'": one word may stand between.
            if (text.Words[next].Lower is not ("us" or "usa" or "full" or "working" or "calendar" or "consecutive" or "more" or "or" or "additional" or "per"))
            {
                break;
            }
        }

        return run.First > 0 && Units.Of(text.Words[run.First - 1].Lower) is { } code && Units.IsMoney(code) ? code : null;
    }

    private static string? SignBefore(string text, int start)
    {
        var at = start - 1;
        while (at >= 0 && text[at] is ' ' or '\u00a0')
        {
            at--;
        }

        return at >= 0 && text[at] is not '%' and not '°' ? Units.OfSign(text[at]) : null;
    }

    private static string? SignAfter(string text, int end)
    {
        while (end < text.Length && text[end] is ' ' or '\u00a0' or '\u202f')
        {
            end++;
        }

        return end < text.Length && text[end] is not '$' ? Units.OfSign(text[end]) : null;
    }

    private static string? RateOf(ReadText text, NumberRun run, bool isMoney)
    {
        var clause = text.Words[run.First].Clause;
        for (var next = run.Last + 1; next + 1 < text.Words.Count && next <= run.Last + WordsToRate; next++)
        {
            if (text.Words[next].Lower is "per" or "a" or "an" or "each" or "every" && Units.Of(text.Words[next + 1].Lower) is { } unit && Units.IsTime(unit) && unit != "second")
            {
                return unit;
            }
        }

        return text.Words.Where(word => word.Clause == clause).Select(word => Units.RateOf(word.Lower)).FirstOrDefault(rate => rate is not null)
            ?? (isMoney ? text.Words.Select(word => Units.RateOf(word.Lower)).FirstOrDefault(rate => rate is not null) ?? EachOf(text) : null);
    }

    // "For each night outside, NOK 310 is paid."
    private static string? EachOf(ReadText text) => text.Words.Zip(text.Words.Skip(1))
        .Where(pair => pair.First.Lower is "each" or "every" or "per" && Units.IsTime(Units.Of(pair.Second.Lower)))
        .Select(pair => Units.Of(pair.Second.Lower))
        .FirstOrDefault();

    private static Cue BoundOf(ReadText text, NumberRun run)
    {
        for (var before = run.First - 1; before >= 0 && before >= run.First - WordsToBound; before--)
        {
            var word = text.Words[before];
            if (word.Has(Bounds))
            {
                return word.Cue & Bounds;
            }

            if (word.IsContent && Units.Of(word.Lower) is null)
            {
                break;
            }
        }

        for (var after = run.Last + 1; after < text.Words.Count && after <= run.Last + 2; after++)
        {
            if (text.Words[after].Has(Bounds) && text.Words[after].Lower is "or" or "and" or "minimum" or "maximum" or "at" or "onwards")
            {
                return text.Words[after].Cue & Bounds;
            }
        }

        return EndOf(text, run);
    }

    // "The upper end of the base pay is 13,270": the one number of the clause is meant.
    private static Cue EndOf(ReadText text, NumberRun run) => text.Words
        .Where(word => word.Clause == text.Words[run.First].Clause && word.Lower is "upper" or "lower" or "maximum" or "minimum" or "max" or "min" or "exceeds" or "exceed")
        .Select(word => word.Cue & Bounds)
        .FirstOrDefault();
}
