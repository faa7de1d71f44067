using System.Globalization;
using System.Text.RegularExpressions;

namespace InternAssistant.Answering.Checking;

/// <summary>A sentence is plain text: nothing that people do not see, and nothing that a channel would render.</summary>
internal static partial class PlainTextCheck
{
    /// <summary>The first fault; null when the text is plain.</summary>
    public static DropReason? Of(string text)
    {
        if (IsHidden(text) || MixesScripts(text))
        {
            return DropReason.HiddenText;
        }

        return Markup().IsMatch(text) ? DropReason.Markup : null;
    }

    // Zero-width and bidirectional controls, tag characters, variation selectors, private use, unassigned and lone surrogates.
    private static bool IsHidden(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is 0xFFFD or 0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x180E or 0x3164 or 0xFFA0 or 0x2800
                or (>= 0x180B and <= 0x180F) or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0000 and <= 0xE0FFF))
            {
                return true;
            }

            if (rune.Value >= 0x80 && System.Text.Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Control or UnicodeCategory.Surrogate)
            {
                return true;
            }

            if (rune.Value < ' ' && rune.Value is not ('\n' or '\r' or '\t'))
            {
                return true;
            }
        }

        return false;
    }

    // "pаypal" with a Cyrillic letter is another word than the one that is read.
    private static bool MixesScripts(string text)
    {
        var (latin, other) = (false, false);
        foreach (var letter in text)
        {
            if (!char.IsLetter(letter))
            {
                (latin, other) = (false, false);
                continue;
            }

            latin |= letter is < '\u0250' or (>= '\u1E00' and <= '\u1EFF');
            other |= letter is (>= '\u0370' and <= '\u058F') or (>= '\u13A0' and <= '\u13FF') or (>= '\uA4D0' and <= '\uA4FF') or (>= '\uFF21' and <= '\uFF5A') or (>= '\u2C80' and <= '\u2CFF');
            if (latin && other)
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex(@"</?[a-zA-Z!?][^<>]{0,500}>?|!\[|\]\s?[\[(]|^\s{0,3}\[[^\]]{1,100}\]:|`|&(?:#\d{1,7}|#x[0-9a-fA-F]{1,6}|[a-zA-Z]{2,31});|\*\*|__|~~|^\s{0,3}#{1,6}\s|\|\s?-{3}|\[\[|\{\{|\$\{", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.Multiline)]
    private static partial Regex Markup();
}
