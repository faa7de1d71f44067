namespace InternAssistant.Knowledge.Faq.Documents;

/// <summary>How the lines of a text end.</summary>
internal static class LineEnds
{
    /// <summary>The line end that the text begins with; <c>\n</c> when it has none.</summary>
    public static string Of(string text)
    {
        var end = text.AsSpan().IndexOfAny('\r', '\n');

        return end < 0 || text[end] == '\n' ? "\n" : end + 1 < text.Length && text[end + 1] == '\n' ? "\r\n" : "\r";
    }

    /// <summary>Where the line at a place begins.</summary>
    public static int StartOfLine(string text, int place)
    {
        var end = text.AsSpan(0, place).LastIndexOfAny('\r', '\n');

        return end + 1;
    }

    /// <summary>Where the line after the one at a place begins; the text's length when there is none.</summary>
    public static int NextLine(string text, int place)
    {
        var end = text.AsSpan(place).IndexOfAny('\r', '\n');

        return end < 0 ? text.Length : place + end + (text[place + end] == '\r' && place + end + 1 < text.Length && text[place + end + 1] == '\n' ? 2 : 1);
    }
}
