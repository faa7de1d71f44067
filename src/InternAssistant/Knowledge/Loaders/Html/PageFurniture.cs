using AngleSharp.Dom;

namespace InternAssistant.Knowledge.Loaders.Html;

/// <summary>Which elements of a page belong to the site and not to the document.</summary>
internal static class PageFurniture
{
    private const int LongestBanner = 5_000;

    private static readonly HashSet<string> NeverText = new(StringComparer.Ordinal)
    {
        "script", "style", "template", "noscript", "iframe", "svg", "math", "canvas", "object", "embed", "audio", "video", "map", "head", "link", "meta",
        "select", "textarea", "input", "datalist", "output", "meter", "progress", "dialog", "frameset",
    };

    private static readonly string[] Roles = ["navigation", "banner", "contentinfo", "search", "menu", "menubar", "toolbar", "dialog", "alertdialog", "tooltip"];

    private static readonly string[] BannerWords = ["banner", "consent", "notice", "popup", "dialog", "overlay", "modal", "message", "bar"];

    /// <summary>The element that holds the document: <c>main</c>, else the only article, else the body.</summary>
    public static IElement? MainOf(IDocument page)
    {
        var main = page.QuerySelectorAll("main, [role=main]").FirstOrDefault(HasWords);

        if (main is not null)
        {
            return main;
        }

        var articles = page.QuerySelectorAll("article").Where(HasWords).Take(2).ToList();

        return articles.Count == 1 ? articles[0] : page.Body;
    }

    /// <summary>True when the element is left out with all that is in it.</summary>
    /// <param name="element">The element.</param>
    /// <param name="isInContent">True within <c>main</c> or an article, where headers and asides belong to the document.</param>
    /// <param name="isInHeading">True within a heading, where buttons hold its words.</param>
    public static bool IsLeftOut(IElement element, bool isInContent, bool isInHeading) => element.LocalName switch
    {
        "nav" or "footer" => true,
        "header" or "aside" => !isInContent,
        "button" or "label" or "legend" => !isInHeading,
        var name when NeverText.Contains(name) => true,
        _ => HasFurnitureRole(element) || IsCookieBanner(element) || element.ClassList.Any(c => c is "breadcrumb" or "breadcrumbs"),
    };

    private static bool HasFurnitureRole(IElement element) => element.GetAttribute("role") is { Length: > 0 } role && Roles.Contains(role.Trim().ToLowerInvariant());

    private static bool IsCookieBanner(IElement element)
    {
        var name = $"{element.Id} {element.ClassName}".ToLowerInvariant();

        return (name.Contains("onetrust", StringComparison.Ordinal) || name.Contains("cookiebot", StringComparison.Ordinal)
                || (name.Contains("cookie", StringComparison.Ordinal) && BannerWords.Any(word => name.Contains(word, StringComparison.Ordinal))))
            && element.LocalName is not ("body" or "html" or "main") && element.TextContent.Length <= LongestBanner;
    }

    private static bool HasWords(IElement element) => element.TextContent.AsSpan().Trim().Length > 0;
}
