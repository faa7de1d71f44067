using System.Globalization;
using System.Text;

namespace InternAssistant.Knowledge;

/// <summary>
/// The reading form of raw text: white space folded, mark-up and bullets removed, mis-decoded characters repaired,
/// invisible characters dropped. Digits are never changed. Quotes are never repaired: they come from the extracted text.
/// </summary>
public static class TextRepair
{
    /// <summary>The reading form of <paramref name="raw"/>; empty when nothing readable is left.</summary>
    public static string Repair(string raw)
    {
        ArgumentNullException.ThrowIfNull(raw);

        return Fold(MarkupStripper.Strip(DropInvisible(Mojibake.Repair(raw))));
    }

    /// <summary>As <see cref="Repair"/>, with mark-up and bullets left in place: what the shape of a line is judged by.</summary>
    internal static string Unscramble(string raw) => Fold(DropInvisible(Mojibake.Repair(raw)));

    /// <summary>The stretch without the white space, invisible characters and mis-decoded spaces at its ends.</summary>
    internal static TextSpan Trim(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);

        while (start < end && IsTrimmed(text, start, end, before: true))
        {
            start++;
        }

        while (end > start && IsTrimmed(text, end - 1, end, before: false))
        {
            end--;
        }

        // Never cut a surrogate pair.
        if (start < end && char.IsLowSurrogate(text[start]) && start > span.Start && char.IsHighSurrogate(text[start - 1]))
        {
            start--;
        }

        if (end > start && end < span.End && char.IsHighSurrogate(text[end - 1]) && char.IsLowSurrogate(text[end]))
        {
            end++;
        }

        return new TextSpan(start, end);
    }

    private static bool IsTrimmed(string text, int index, int end, bool before)
    {
        var c = text[index];

        if (char.IsWhiteSpace(c) || char.IsControl(c) || IsInvisible(c))
        {
            return true;
        }

        // A mis-decoded no-break space: Â or Β, then perhaps the space itself.
        return Mojibake.IsLoneMark(text, index) || (c is 'Â' or 'Β' && (before
            ? index + 1 < end && text[index + 1] == '\u00A0'
            : index + 1 < text.Length && text[index + 1] == '\u00A0'));
    }

    private static string DropInvisible(string text)
    {
        var i = 0;

        while (i < text.Length && !IsInvisible(text[i]) && !IsTag(text, i) && !IsStrayControl(text[i]))
        {
            i++;
        }

        if (i == text.Length)
        {
            return text;
        }

        var kept = new StringBuilder(text, 0, i, text.Length);

        for (; i < text.Length; i++)
        {
            if (IsTag(text, i))
            {
                i++;
            }
            else if (!IsInvisible(text[i]) && !IsStrayControl(text[i]))
            {
                kept.Append(text[i]);
            }
        }

        return kept.ToString();
    }

    // Zero-width and bidirectional controls, soft hyphens, byte order marks.
    private static bool IsInvisible(char c) =>
        c is '\u00AD' or '\u034F' or '\u061C' or '\u180E' or '\uFEFF'
            or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F');

    private static bool IsStrayControl(char c) => char.IsControl(c) && !char.IsWhiteSpace(c);

    // U+E0000 to U+E007F: letters that nobody sees.
    private static bool IsTag(string text, int i) =>
        text[i] == '\uDB40' && i + 1 < text.Length && text[i + 1] is >= '\uDC00' and <= '\uDC7F';

    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);

        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c) && CharUnicodeInfo.GetUnicodeCategory(c) is not UnicodeCategory.SpaceSeparator)
            {
                folded.Append(c);
            }
            else if (folded.Length > 0 && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }

        return folded.ToString().TrimEnd(' ');
    }
}
