namespace InternAssistant.Knowledge.Loaders.Html;

/// <summary>Which elements stand within a line.</summary>
internal static class HtmlElements
{
    private static readonly HashSet<string> Inline = new(StringComparer.Ordinal)
    {
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "button", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img", "ins", "kbd", "label", "mark", "nobr", "picture", "q",
        "rp", "rt", "ruby", "s", "samp", "slot", "small", "source", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
    };

    /// <summary>True for an element that does not begin a line.</summary>
    public static bool IsInline(string name) => Inline.Contains(name);
}
