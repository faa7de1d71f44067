using System.Buffers;

namespace InternAssistant.Retrieval.Analysis;

/// <summary>The currency that a sign beside a number stands for, as a code (ISO 4217) and as a word.</summary>
internal static class CurrencySigns
{
    /// <summary>The signs that are read.</summary>
    public const string All = "$€£¥₹";

    private static readonly SearchValues<char> Signs = SearchValues.Create(All);

    private static readonly (string Prefix, string Code)[] Dollars = [("NZ", "nzd"), ("HK", "hkd"), ("US", "usd"), ("CA", "cad"), ("AU", "aud"), ("A", "aud"), ("C", "cad"), ("S", "sgd")];

    /// <summary>What the signs beside numbers mean, in order.</summary>
    public static IEnumerable<string> In(string text)
    {
        for (var at = Next(text, 0); at < text.Length; at = Next(text, at + 1))
        {
            foreach (var form in At(text, at))
            {
                yield return form;
            }
        }
    }

    private static int Next(string text, int start)
    {
        var found = text.AsSpan(start).IndexOfAny(Signs);

        return found < 0 ? text.Length : start + found;
    }

    private static string[] At(string text, int sign) => !HasNumber(text, sign)
        ? []
        : text[sign] switch
        {
            '$' => [DollarCode(text, sign), "dollar"],
            '€' => ["eur", "euro"],
            '£' => ["gbp", "pound"],
            '¥' => ["jpy", "yen"],
            '₹' => ["inr", "rupee"],
            _ => [],
        };

    private static bool HasNumber(string text, int sign) =>
        IsDigit(text, sign + 1) || (IsSpace(text, sign + 1) && IsDigit(text, sign + 2)) || IsDigit(text, sign - 1) || (IsSpace(text, sign - 1) && IsDigit(text, sign - 2));

    private static string DollarCode(string text, int sign)
    {
        var start = sign;
        while (start > 0 && sign - start < 3 && char.IsAsciiLetterUpper(text[start - 1]))
        {
            start--;
        }

        var prefix = text[start..sign];

        return Array.Find(Dollars, dollar => dollar.Prefix == prefix).Code ?? "usd";
    }

    private static bool IsDigit(string text, int at) => at >= 0 && at < text.Length && char.IsAsciiDigit(text[at]);

    private static bool IsSpace(string text, int at) => at >= 0 && at < text.Length && text[at] is ' ' or '\u00A0' or '\u202F' or '\u2009';
}
