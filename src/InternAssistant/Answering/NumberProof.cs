using InternAssistant.Understanding;

namespace InternAssistant.Answering;

/// <summary>Numbers are where a wrong answer hurts most: each one that a sentence names must stand in its quotes.</summary>
internal static class NumberProof
{
    /// <summary>True when every number of the text stands in one of the quotes; digits and number words are the same.</summary>
    public static bool Holds(string text, IReadOnlyList<DraftQuote> quotes)
    {
        var proved = quotes.SelectMany(quote => NumbersOf(quote.Quote)).ToHashSet(StringComparer.Ordinal);

        return NumbersOf(text).All(proved.Contains);
    }

    private static IEnumerable<string> NumbersOf(string text) =>
        WordReader.Read(text).SelectMany(word => word.Stem.Any(char.IsAsciiDigit) ? Digits(word.Stem) : []);

    // "12th", "ns3" and "2026-03" are compared by their runs of digits.
    private static IEnumerable<string> Digits(string stem)
    {
        var start = -1;
        for (var index = 0; index <= stem.Length; index++)
        {
            var isDigit = index < stem.Length && char.IsAsciiDigit(stem[index]);
            if (isDigit && start < 0)
            {
                start = index;
            }
            else if (!isDigit && start >= 0)
            {
                yield return stem[start..index];
                start = -1;
            }
        }
    }
}
