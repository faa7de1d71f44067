using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using InternAssistant.Understanding;

namespace InternAssistant.Answering;

/// <summary>Numbers are where a wrong answer hurts most: each one that a sentence names must stand in its quotes.</summary>
internal static partial class NumberProof
{
    /// <summary>True when every number of the text stands in one of the quotes; digits and number words are the same.</summary>
    public static bool Holds(string text, IReadOnlyList<DraftQuote> quotes)
    {
        var stated = quotes.SelectMany(quote => NumbersOf(quote.Quote)).ToList();

        // "2026-04-06" proves the 6 of "6 April 2026".
        var proved = stated.Concat(stated.Where(number => number.Length == 2).Select(number => number.TrimStart('0'))).ToHashSet(StringComparer.Ordinal);

        return NumbersOf(text).All(proved.Contains);
    }

    private static IEnumerable<string> NumbersOf(string text) =>
        WordReader.Read(text).SelectMany(word => word.Surface.Any(char.IsDigit) ? Digits(word.Surface) : word.Stem.All(char.IsAsciiDigit) ? [word.Stem] : []);

    // "12th", "ns3" and "15.02.2026" are compared by their runs of digits; "3.5" is one number and neither 3 nor 5 nor 35.
    private static IEnumerable<string> Digits(string word)
    {
        foreach (Match match in Number().Matches(word))
        {
            var number = ThousandsSeparator().Replace(AsciiOf(match.Value), "");
            if (number.Count(char.IsPunctuation) < 2)
            {
                yield return number;
                continue;
            }

            foreach (var run in number.Split('.', ','))
            {
                yield return run;
            }
        }
    }

    private static string AsciiOf(string number)
    {
        var digits = new StringBuilder(number.Length);
        foreach (var letter in number)
        {
            digits.Append(char.IsDigit(letter) ? (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(letter)) : letter);
        }

        return digits.ToString();
    }

    [GeneratedRegex(@"\d+(?:[.,]\d+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"(?<=^\d{1,3}(?:,\d{3})*),(?=\d{3}(?:\D|$))", RegexOptions.CultureInvariant)]
    private static partial Regex ThousandsSeparator();
}
