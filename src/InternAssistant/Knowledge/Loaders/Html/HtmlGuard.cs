namespace InternAssistant.Knowledge.Loaders.Html;

/// <summary>
/// Looks through a page before it is parsed: the parser's time and memory grow with the depth of nesting times the number of elements,
/// so a page beyond any real one is refused. One pass, no memory.
/// </summary>
internal static class HtmlGuard
{
    /// <summary>The deepest nesting of elements that have to be closed.</summary>
    public const int MaxDepth = 300;

    private const int MaxTags = 300_000;
    private const int MaxAttributes = 1_000;
    private const int MaxWork = 5_000_000;

    // A new paragraph opens all formatting elements that were left open once more.
    private static readonly string[] Formatting = ["a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"];

    private static readonly string[] NeverClosed =
    [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "p", "li", "dt", "dd", "tr", "td", "th",
        "thead", "tbody", "tfoot", "option", "optgroup", "rt", "rp", "html", "head", "body", "colgroup",
    ];

    /// <summary>Why the page is refused, as the end of a sentence; null when it can be parsed.</summary>
    public static string? Refuse(string text)
    {
        var (depth, tags, work) = (0, 0, 0L);
        var open = new int[Formatting.Length];

        for (var i = text.IndexOf('<', StringComparison.Ordinal); i >= 0; i = i < text.Length ? text.IndexOf('<', i) : -1)
        {
            var isEnd = i + 1 < text.Length && text[i + 1] == '/';
            var start = i + (isEnd ? 2 : 1);

            if (start >= text.Length || !char.IsAsciiLetter(text[start]))
            {
                i++;
                continue;
            }

            var name = Name(text, start);
            i = EndOfTag(text, start, out var attributes, out var isEmpty);
            tags++;
            var format = Array.FindIndex(Formatting, f => name.Equals(f, StringComparison.OrdinalIgnoreCase));

            if (format >= 0)
            {
                open[format] = Math.Max(0, open[format] + (isEnd ? -1 : 1));
            }

            if (!isEmpty && !NeverClosed.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                depth = Math.Max(0, depth + (isEnd ? -1 : 1));
            }

            work += 1 + open.Sum();

            if (depth > MaxDepth)
            {
                return $"nests elements more than {MaxDepth:N0} deep";
            }

            if (tags > MaxTags || work > MaxWork)
            {
                return tags > MaxTags ? $"has more than {MaxTags:N0} elements" : "leaves too many formatting elements open";
            }

            if (attributes > MaxAttributes)
            {
                return $"has an element with more than {MaxAttributes:N0} attributes";
            }
        }

        return null;
    }

    private static string Name(string text, int start)
    {
        var end = start;

        while (end < text.Length && end - start < 20 && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '-'))
        {
            end++;
        }

        return text[start..end];
    }

    private static int EndOfTag(string text, int i, out int attributes, out bool isEmpty)
    {
        attributes = 0;
        isEmpty = false;

        for (; i < text.Length && text[i] != '>'; i++)
        {
            if (text[i] is '"' or '\'' && text[i - 1] == '=')
            {
                var close = text.IndexOf(text[i], i + 1);
                i = close < 0 ? text.Length - 1 : close;
            }
            else if (char.IsWhiteSpace(text[i]) || text[i] == '/')
            {
                attributes += !char.IsWhiteSpace(text[i - 1]) ? 1 : 0;
            }
        }

        isEmpty = i < text.Length && text[i - 1] == '/';

        return Math.Min(text.Length, i + 1);
    }
}
