using System.Globalization;
using System.Text;

namespace InternAssistant.Web.BotFramework.Rendering.Limits;

/// <summary>Shortens text where a reader would: never within what is seen as one character, so that no half of a surrogate pair is left over.</summary>
public static class CutText
{
    private const string Ellipsis = "…";

    /// <summary>The text as people see it, its white space folded, in at most <paramref name="most"/> UTF-16 code units.</summary>
    public static string OnOneLine(string? text, int most)
    {
        var all = text ?? "";

        // What is cut off anyway is not read: nobody writes ten invisible characters for each that is seen.
        return To(VisibleText.OnOneLine(all.Length > most * 10 ? all[..(most * 10)] : all), most);
    }

    /// <summary>The text, or its beginning and an ellipsis, in at most <paramref name="most"/> UTF-16 code units.</summary>
    public static string To(string text, int most)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        if (text.Length <= most)
        {
            return text;
        }

        return text[..EndOf(text, most - Ellipsis.Length)].TrimEnd() + Ellipsis;
    }

    private static int EndOf(string text, int most)
    {
        var end = 0;
        while (end < most && end + StringInfo.GetNextTextElementLength(text.AsSpan(end, Math.Min(text.Length - end, most + 1))) is var next && next <= most)
        {
            end = next;
        }

        // One character with hundreds of marks on it: cut between its runes.
        return end > 0 || most == 0 ? end : RuneEnd(text, most);
    }

    private static int RuneEnd(string text, int most) =>
        char.IsHighSurrogate(text[most - 1]) && most < text.Length && char.IsLowSurrogate(text[most]) ? most - 1 : most;
}
