using System.Globalization;
using System.Text;

namespace InternAssistant.Retrieval.Analysis;

/// <summary>
/// A text as people type it in a hurry: Latin letters without accents, compatible characters (Unicode's form KC) as plain ones
/// ("CO₂" is "CO2", "½" is "1/2"), no soft hyphens. It knows where everything stood. Signs such as "™" stay what they are.
/// </summary>
internal sealed class UnaccentedText
{
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private const char FractionSlash = '⁄';
    private const char SoftHyphen = '\u00AD';
    private const int LongestUnit = 2;

    private readonly List<(int Start, int End)>? origins;

    private UnaccentedText(string text, List<(int Start, int End)>? origins) => (Text, this.origins) = (text, origins);

    /// <summary>The text after folding.</summary>
    public string Text { get; }

    /// <summary>True when folding left nothing as it was written somewhere.</summary>
    public bool IsChanged => origins is not null;

    /// <summary>Folds a text; one that has nothing to fold is not copied.</summary>
    public static UnaccentedText Of(string text)
    {
        if (!NeedsFolding(text))
        {
            return new UnaccentedText(text, null);
        }

        var folded = new StringBuilder(text.Length + 8);
        var origins = new List<(int Start, int End)>(text.Length + 8);
        for (var start = 0; start < text.Length;)
        {
            var end = ClusterEnd(text, start);
            Append(text, start, end, folded);
            while (origins.Count < folded.Length)
            {
                origins.Add((start, end));
            }

            start = end;
        }

        return new UnaccentedText(folded.ToString(), origins);
    }

    /// <summary>Where a stretch of the folded text stands in the text that was folded.</summary>
    public WordSpan Origin(int start, int end) => origins is null || start >= end ? new WordSpan(start, end) : new WordSpan(origins[start].Start, origins[end - 1].End);

    private static bool NeedsFolding(string text)
    {
        foreach (var letter in text)
        {
            if (letter > '\u00A0' && !IsPunctuation(letter))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPunctuation(char letter) => letter is >= '\u2000' and <= '\u206F' and not FractionSlash;

    // A character with the marks that follow it.
    private static int ClusterEnd(string text, int start)
    {
        var end = start + (char.IsSurrogatePair(text, start) ? 2 : 1);
        while (end < text.Length && IsMark(text[end]))
        {
            end++;
        }

        return end;
    }

    private static bool IsMark(char letter) => letter is >= '\u0300' and <= '\u036F';

    private static void Append(string text, int start, int end, StringBuilder folded)
    {
        var first = text[start];
        if (first == SoftHyphen)
        {
            return;
        }

        if (end - start == 1 && (first <= '\u00A0' || IsPunctuation(first)))
        {
            folded.Append(first);
            return;
        }

        switch (CharUnicodeInfo.GetUnicodeCategory(text, start))
        {
            case UnicodeCategory.OtherSymbol or UnicodeCategory.Surrogate:
                folded.Append(text, start, end - start);
                break;
            case UnicodeCategory.OtherNumber:
                AppendNumber(text, start, end, folded);
                break;
            default:
                AppendLetters(first is 'ª' or 'º' ? text[start..end] : Nfkc.Normalize(text[start..end]), folded);
                break;
        }
    }

    // "CO₂" and "m²" are one word; behind a longer word a raised digit is a footnote's.
    private static void AppendNumber(string text, int start, int end, StringBuilder folded)
    {
        var plain = Nfkc.Normalize(text[start..end]);
        var before = folded.Length;
        while (before > 0 && char.IsAsciiLetter(folded[before - 1]))
        {
            before--;
        }

        var letters = folded.Length - before;
        var isRaised = Superscripts.Contains(text[start], StringComparison.Ordinal);
        if (plain.Contains(FractionSlash, StringComparison.Ordinal))
        {
            folded.Append(folded.Length > 0 && char.IsLetterOrDigit(folded[^1]) ? " " : "").Append(plain.Replace(FractionSlash, '/'));
            folded.Append(end < text.Length && char.IsLetterOrDigit(text[end]) ? " " : "");
        }
        else if (isRaised ? letters is > 0 and <= LongestUnit : letters > 0 || (folded.Length > 0 && char.IsAsciiDigit(folded[^1]) && plain.Length == 1))
        {
            folded.Append(plain);
        }
        else
        {
            folded.Append(isRaised ? " " : text[start..end]);
        }
    }

    private static void AppendLetters(string letters, StringBuilder folded)
    {
        foreach (var letter in letters)
        {
            switch (letter)
            {
                case 'ß': folded.Append("ss"); break;
                case 'æ' or 'Æ': folded.Append(letter == 'æ' ? "ae" : "AE"); break;
                case 'œ' or 'Œ': folded.Append(letter == 'œ' ? "oe" : "OE"); break;
                default:
                    if (!IsMark(letter))
                    {
                        folded.Append(PlainLetters.Of(letter));
                    }

                    break;
            }
        }
    }
}
