using AngleSharp.Dom;

namespace InternAssistant.Knowledge.Loaders.Html;

/// <summary>How an element is shown, as far as that decides whether its text is seen.</summary>
/// <param name="Color">The colour of its letters; null while nothing sets one.</param>
/// <param name="Background">What its letters stand on.</param>
/// <param name="IsHidden">True when neither the element nor anything in it is seen.</param>
internal readonly record struct ElementStyle(string? Color, string Background, bool IsHidden)
{
    /// <summary>An unstyled page.</summary>
    public static ElementStyle Page { get; } = new(null, CssColor.White, false);

    /// <summary>True when the letters have the colour of what they stand on.</summary>
    public bool IsInvisibleInk => Color is { } color && (color == "transparent" ? Background != CssColor.Unknown : CssColor.IsSame(color, Background));

    /// <summary>The style of an element within this one.</summary>
    public ElementStyle Of(IElement element, StyleRules rules)
    {
        var style = new Dictionary<string, string>(StringComparer.Ordinal);

        foreach (var (name, value) in rules.Of(element))
        {
            // "background" sets the colour and the picture at once.
            style[name is "background" ? "background-color" : name] = value;
        }

        return this with { Color = ColorOf(element, style), Background = BackgroundOf(element, style), IsHidden = IsHidden || Hides(style) };
    }

    private string? ColorOf(IElement element, Dictionary<string, string> style)
    {
        var color = style.GetValueOrDefault("color") ?? (element.LocalName == "font" ? element.GetAttribute("color") : null);

        return color is null or "inherit" or "currentcolor" ? (element.LocalName == "a" && color is null ? null : Color) : CssColor.Read(color);
    }

    private string BackgroundOf(IElement element, Dictionary<string, string> style)
    {
        if (style.TryGetValue("background-image", out var image) && image != "none")
        {
            return CssColor.Unknown;
        }

        var color = style.GetValueOrDefault("background-color") ?? element.GetAttribute("bgcolor");
        var read = color is null or "inherit" ? "transparent" : CssColor.Read(color.Split(' ')[0]);

        return read == "transparent" ? Background : read;
    }

    private static bool Hides(Dictionary<string, string> style)
    {
        var isPositioned = style.GetValueOrDefault("position") is "absolute" or "fixed";
        var isClosed = style.GetValueOrDefault("overflow") is "hidden" or "clip";

        return style.GetValueOrDefault("display") == "none"
            || style.GetValueOrDefault("visibility") is "hidden" or "collapse"
            || (style.TryGetValue("opacity", out var opacity) && CssLength.Number(opacity) is < 0.05)
            || (style.TryGetValue("font-size", out var size) && CssLength.IsInvisibleSize(size))
            || (style.TryGetValue("text-indent", out var indent) && CssLength.IsOffScreen(indent))
            || (isPositioned && (IsOffScreen(style, "left") || IsOffScreen(style, "top") || IsOffScreen(style, "right")))
            || (isPositioned && style.GetValueOrDefault("clip")?.StartsWith("rect(", StringComparison.Ordinal) == true)
            || style.GetValueOrDefault("clip-path") is "inset(50%)" or "inset(100%)"
            || (isClosed && (IsNothing(style, "height") || IsNothing(style, "max-height") || IsNothing(style, "width")));
    }

    private static bool IsOffScreen(Dictionary<string, string> style, string name) => style.TryGetValue(name, out var value) && CssLength.IsOffScreen(value);

    private static bool IsNothing(Dictionary<string, string> style, string name) => style.TryGetValue(name, out var value) && CssLength.Number(value) is 0 or 1;
}
