namespace InternAssistant.Knowledge.Loaders.Markdown;

/// <summary>Finds where an element ends. Each kind of element is searched for to the end of the text at most once without success.</summary>
internal sealed class ClosingTags(string text)
{
    private readonly HashSet<string> _missing = new(StringComparer.Ordinal);

    /// <summary>The end of the content of an element that begins before <paramref name="from"/>, and the end of the element; the end of the text when it is never closed.</summary>
    public (int InnerEnd, int End) After(string name, int from)
    {
        if (_missing.Contains(name))
        {
            return Unclosed(name, from);
        }

        var depth = 1;

        for (var i = text.IndexOf('<', from); i >= 0; i = i + 1 < text.Length ? text.IndexOf('<', i + 1) : -1)
        {
            var isClosing = i + 1 < text.Length && text[i + 1] == '/';
            var at = i + (isClosing ? 2 : 1);

            if (at + name.Length > text.Length || !text.AsSpan(at, name.Length).Equals(name, StringComparison.OrdinalIgnoreCase)
                || (at + name.Length < text.Length && char.IsAsciiLetterOrDigit(text[at + name.Length])))
            {
                continue;
            }

            depth += isClosing ? -1 : 1;

            if (depth == 0)
            {
                var close = text.IndexOf('>', at);

                return (i, close < 0 ? text.Length : close + 1);
            }
        }

        _missing.Add(name);

        return Unclosed(name, from);
    }

    // Paragraphs, list items and cells need no closing tag: they end with their block.
    private (int InnerEnd, int End) Unclosed(string name, int from)
    {
        var blank = name is "p" or "li" or "td" or "th" or "tr" or "dd" or "dt" ? text.IndexOf("\n\n", from, StringComparison.Ordinal) : -1;
        var end = blank < 0 ? text.Length : blank;

        return (end, end);
    }
}
