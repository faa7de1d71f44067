using System.Globalization;
using System.Text;

namespace InternAssistant.Understanding;

/// <summary>Makes what was typed safe to look at.</summary>
public static class QuestionText
{
    /// <summary>
    /// The text without control, format and private characters, with white space folded. Markup stays: it is only characters.
    /// Lone surrogates become U+FFFD.
    /// </summary>
    public static string Clean(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || (Rune.IsControl(rune) && rune.Value is '\t' or '\n' or '\r'))
            {
                if (clean.Length > 0 && clean[^1] != ' ')
                {
                    clean.Append(' ');
                }
            }
            else if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned))
            {
                clean.Append(rune.ToString());
            }
        }

        return clean.ToString().Trim();
    }

    /// <summary>True when nothing in the text can be looked up: no letter and no number.</summary>
    public static bool IsEmpty(string clean) => !clean.EnumerateRunes().Any(rune => Rune.IsLetter(rune) || Rune.IsNumber(rune));
}
