namespace InternAssistant.Web.BotFramework.Teams;

/// <summary>
/// Text for the list of results, which is shown as it is in one client and read as HTML in another: what both would read as mark-up is
/// replaced by what looks like it.
/// </summary>
public static class PreviewText
{
    private const string Cut = "…";

    /// <summary>One line of at most <paramref name="length"/> UTF-16 code units.</summary>
    public static string Of(string text, int length)
    {
        ArgumentNullException.ThrowIfNull(text);
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Replace('<', '‹').Replace('>', '›').Replace("](", "] (", StringComparison.Ordinal);

        return Shortened(line, length);
    }

    /// <summary>The text itself, or its beginning and an ellipsis; no letter is cut in two.</summary>
    public static string Shortened(string text, int length)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length <= length)
        {
            return text;
        }

        var end = length - Cut.Length;

        return text[..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)] + Cut;
    }
}
