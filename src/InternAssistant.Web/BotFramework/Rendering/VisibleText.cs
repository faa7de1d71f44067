using System.Globalization;
using System.Text;

namespace InternAssistant.Web.BotFramework.Rendering;

/// <summary>
/// Text without what nobody sees: controls of writing direction, zero-width characters, tags, other controls. Halves of surrogate pairs become U+FFFD.
/// What joins letters or emoji stays. What is left cannot turn the words around it, nor hide an address from a reader.
/// </summary>
public static class VisibleText
{
    /// <summary>The text; line ends stay.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        return IsPlain(text) ? text : Cleaned(text);
    }

    /// <summary>The text with each stretch of white space as one space.</summary>
    public static string OnOneLine(string text) => string.Join(' ', Of(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static bool IsPlain(string text) => text.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0;

    private static string Cleaned(string text)
    {
        var visible = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                visible.Append(rune.Value == '\n' ? '\n' : ' ');
            }
            else if (Seen(rune) is { } seen)
            {
                visible.Append(seen);
            }
        }

        return visible.ToString();
    }

    private static string? Seen(Rune rune) => rune.Value switch
    {
        // Joiners make words of some languages and sequences of emoji.
        0x200C or 0x200D => rune.ToString(),

        // Web Chat writes attributes with these two inside, so that they must not come from a document.
        0x27EC => "〔",
        0x27ED => "〕",
        _ => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned ? null : rune.ToString(),
    };
}
