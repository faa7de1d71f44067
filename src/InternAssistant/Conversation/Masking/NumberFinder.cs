using System.Text.RegularExpressions;

namespace InternAssistant.Conversation.Masking;

/// <summary>Finds cards, telephone numbers and other long numbers. Dates, years and amounts are none.</summary>
internal static partial class NumberFinder
{
    private const int ShortestBare = 8;
    private const int ShortestSeparated = 9;
    private const int ShortestPhone = 7;
    private const int LongestPhone = 15;
    private const int Looked = 40;

    public static IEnumerable<PersonalDetail> In(string text)
    {
        foreach (var run in Run().EnumerateMatches(text).ToList())
        {
            if (KindOf(text.AsSpan(run.Index, run.Length), text.AsSpan(Math.Max(0, run.Index - Looked), Math.Min(run.Index, Looked))) is { } kind)
            {
                yield return new PersonalDetail(kind, run.Index, run.Length);
            }
        }
    }

    private static DetailKind? KindOf(ReadOnlySpan<char> run, ReadOnlySpan<char> before)
    {
        var digits = Digits.Of(run);
        if (digits.Length is >= 13 and <= 19 && Digits.PassLuhn(digits) && run.IndexOfAny('(', '/', '.') < 0)
        {
            return DetailKind.Card;
        }

        if (IsDates(run) || IsPartOfAmountOrName(before))
        {
            return null;
        }

        if (digits.Length is >= ShortestPhone and <= LongestPhone && (run[0] is '+' or '＋' || digits.StartsWith("00", StringComparison.Ordinal) || Telephone().IsMatch(before)))
        {
            return DetailKind.Phone;
        }

        var isBare = digits.Length == run.Length;

        return digits.Length < (isBare ? ShortestBare : ShortestSeparated) ? ShortPhone().IsMatch(run) ? DetailKind.Phone : null
            : isBare || digits.Length > LongestPhone ? DetailKind.Number : DetailKind.Phone;
    }

    private static bool IsDates(ReadOnlySpan<char> run) => Dates().IsMatch(run);

    // Behind a currency, a decimal sign, a letter or a dash after one (ISO-8859, ns-3) a number is an amount or a part of a name.
    private static bool IsPartOfAmountOrName(ReadOnlySpan<char> before) => AmountOrName().IsMatch(before);

    private static List<(int Index, int Length)> ToList(this Regex.ValueMatchEnumerator matches)
    {
        var found = new List<(int Index, int Length)>();
        foreach (var match in matches)
        {
            found.Add((match.Index, match.Length));
        }

        return found;
    }

    [GeneratedRegex(@"[+＋]?\(?\d(?:[\s().\-/\u2010-\u2014]{0,3}\d)+", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Run();

    [GeneratedRegex(
        @"^(?:(?:\d{4}[-/.\u2010-\u2014]\d{1,2}[-/.\u2010-\u2014]\d{1,2}|\d{1,2}[-/. \u2010-\u2014]{1,2}\d{1,2}[-/. \u2010-\u2014]{1,2}(?:19|20)\d\d|(?:19|20)\d\d(?:0\d|1[0-2])[0-3]\d|(?:19|20)\d\d|\d{1,2})(?:[\s/\-\u2010-\u2014]{1,3}|$))+$",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Dates();

    [GeneratedRegex(@"^\d{3}[-.\s]\d{4}$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex ShortPhone();

    [GeneratedRegex(@"(?:\b(?:tel|phone|telephone|mobile|cell|whatsapp|call me|text me|number is|ring me)\b[\s:.#]*(?:(?:on|at|is|number|no)\b[\s:.]*){0,3})$", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Telephone();

    [GeneratedRegex(@"(?:[$€£¥₹]\s?|\d[.,]|\p{L}|\p{L}[-_.])$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex AmountOrName();
}
