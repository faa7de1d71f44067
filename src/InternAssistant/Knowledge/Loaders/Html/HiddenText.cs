using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace InternAssistant.Knowledge.Loaders.Html;

/// <summary>Which elements nobody sees, and whether their words are worth a remark.</summary>
internal sealed class HiddenText
{
    private const int LeastWordsOfDecoration = 4;

    private readonly HashSet<string> _disclosed = new(StringComparer.Ordinal);

    /// <summary>Notes what buttons and links of the page open: that is hidden only until it is asked for.</summary>
    public HiddenText(IDocument page)
    {
        foreach (var opener in page.QuerySelectorAll("[aria-controls], [data-target], [data-bs-target]"))
        {
            foreach (var name in new[] { "aria-controls", "data-target", "data-bs-target" })
            {
                _disclosed.UnionWith((opener.GetAttribute(name) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => id.TrimStart('#')));
            }
        }
    }

    /// <summary>True when the element is hidden; its style is worked out already.</summary>
    public bool IsHidden(IElement element, ElementStyle style)
    {
        if ((element.Id is { Length: > 0 } id && _disclosed.Contains(id)) || element.GetAttribute("role") == "tabpanel" || element.GetAttribute("hidden") == "until-found")
        {
            return false;
        }

        return style.IsHidden || element.HasAttribute("hidden");
    }

    /// <summary>True when an element is kept from screen readers: an icon, or a second copy for the eye.</summary>
    public static bool IsDecoration(IElement element) => element.GetAttribute("aria-hidden") == "true";

    /// <summary>The words of a hidden element when they are worth a remark; else null.</summary>
    public static string? WordsOf(IElement element)
    {
        var words = ExtractedText.Fold(string.Concat(element.Descendants<IText>().Where(t => t.ParentElement is not (IHtmlScriptElement or IHtmlStyleElement or IHtmlTemplateElement)).Select(t => t.Data)));

        return IsDecoration(element) && LineShape.CountWords(words) < LeastWordsOfDecoration ? null : HiddenWords.AreWorthARemark(words) ? words : null;
    }
}
