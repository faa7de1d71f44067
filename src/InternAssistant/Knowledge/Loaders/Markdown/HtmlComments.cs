namespace InternAssistant.Knowledge.Loaders.Markdown;

/// <summary>Comments of HTML, which nobody reads and therefore nobody may be answered from.</summary>
internal static class HtmlComments
{
    /// <summary>The text with spaces where comments stand, from <paramref name="start"/> on; line ends stay, and so do all offsets.</summary>
    public static string Blank(string text, int start)
    {
        var open = text.IndexOf("<!--", start, StringComparison.Ordinal);

        if (open < 0)
        {
            return text;
        }

        var visible = text.ToCharArray();

        while (open >= 0)
        {
            var close = text.IndexOf("-->", open + 4, StringComparison.Ordinal);

            if (close < 0)
            {
                break;
            }

            for (var i = open; i < close + 3; i++)
            {
                visible[i] = visible[i] is '\n' or '\r' ? visible[i] : ' ';
            }

            open = text.IndexOf("<!--", close + 3, StringComparison.Ordinal);
        }

        return new string(visible);
    }
}
