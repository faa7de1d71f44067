using AngleSharp.Dom;

namespace InternAssistant.Knowledge.Loaders.Html;

/// <summary>
/// What the page's <c>style</c> elements and attributes say about an element. Only selectors of one tag, class or identifier are read,
/// and no rules within rules (media queries): enough to see what is hidden from everybody.
/// </summary>
internal sealed class StyleRules
{
    private const int MaxRules = 5_000;
    private const int MaxClasses = 20;
    private const int MaxStyle = 4_000;

    private static readonly HashSet<string> Read = new(StringComparer.Ordinal)
    {
        "display", "visibility", "opacity", "color", "background", "background-color", "background-image", "font-size", "text-indent", "position", "left", "top", "right", "clip", "clip-path",
        "height", "width", "max-height", "overflow",
    };

    private readonly Dictionary<string, List<(string Name, string Value)>> _rules = new(StringComparer.Ordinal);

    /// <summary>Reads the rules of a page.</summary>
    public StyleRules(IDocument page)
    {
        foreach (var style in page.QuerySelectorAll("style"))
        {
            if (style.GetAttribute("media") is null or "" or "all" or "screen")
            {
                ReadRules(style.TextContent);
            }
        }
    }

    /// <summary>The declarations that hold for an element, the weightier ones last.</summary>
    public IEnumerable<(string Name, string Value)> Of(IElement element)
    {
        var tag = element.LocalName;
        var classes = element.ClassList.Take(MaxClasses).ToList();
        var selectors = _rules.Count == 0 ? [] : new[] { tag }.Concat(classes.Select(c => "." + c)).Concat(classes.Select(c => $"{tag}.{c}")).Append("#" + element.Id);

        foreach (var selector in selectors)
        {
            foreach (var declaration in _rules.GetValueOrDefault(selector) ?? [])
            {
                yield return declaration;
            }
        }

        if (element.GetAttribute("style") is { Length: > 0 } style)
        {
            foreach (var declaration in Declarations(style))
            {
                yield return declaration;
            }
        }
    }

    private void ReadRules(string css)
    {
        css = WithoutComments(css);

        for (var i = 0; i < css.Length && _rules.Count < MaxRules;)
        {
            var open = css.IndexOf('{', i);

            if (open < 0)
            {
                return;
            }

            var close = EndOfBlock(css, open);
            var selectors = css[i..open].Trim();

            if (!selectors.StartsWith('@'))
            {
                var declarations = Declarations(css[(open + 1)..close]).ToList();

                foreach (var selector in declarations.Count == 0 ? [] : selectors.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                {
                    Add(selector, declarations);
                }
            }

            i = close + 1;
        }
    }

    // Later declarations of the same property replace earlier ones, so that a selector never has more than there are properties.
    private void Add(string selector, List<(string Name, string Value)> declarations)
    {
        if (selector.Length > 100 || _rules.Count >= MaxRules)
        {
            return;
        }

        if (!_rules.TryGetValue(selector, out var known))
        {
            _rules[selector] = known = [];
        }

        known.RemoveAll(old => declarations.Exists(d => d.Name == old.Name));
        known.AddRange(declarations);
    }

    private static IEnumerable<(string Name, string Value)> Declarations(string style)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);

        foreach (var declaration in (style.Length > MaxStyle ? style[..MaxStyle] : style).Split(';'))
        {
            var colon = declaration.IndexOf(':', StringComparison.Ordinal);
            var name = colon > 0 ? declaration[..colon].Trim().ToLowerInvariant() : "";

            if (Read.Contains(name))
            {
                found[name] = declaration[(colon + 1)..].Replace("!important", "", StringComparison.OrdinalIgnoreCase).Trim().ToLowerInvariant();
            }
        }

        return found.Select(d => (d.Key, d.Value));
    }

    // The closing brace of a block, blocks within it skipped.
    private static int EndOfBlock(string css, int open)
    {
        var depth = 0;

        for (var i = open; i < css.Length; i++)
        {
            depth += css[i] switch { '{' => 1, '}' => -1, _ => 0 };

            if (depth == 0)
            {
                return i;
            }
        }

        return css.Length;
    }

    private static string WithoutComments(string css)
    {
        var kept = new System.Text.StringBuilder(css.Length);
        var from = 0;

        while (css.IndexOf("/*", from, StringComparison.Ordinal) is var open and >= 0)
        {
            kept.Append(css, from, open - from);
            var close = css.IndexOf("*/", open + 2, StringComparison.Ordinal);
            from = close < 0 ? css.Length : close + 2;
        }

        return kept.Append(css, from, css.Length - from).ToString();
    }
}
