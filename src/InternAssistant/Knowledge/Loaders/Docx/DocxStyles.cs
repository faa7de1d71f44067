using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace InternAssistant.Knowledge.Loaders.Docx;

/// <summary>What a document's styles say, through the styles that they are based on.</summary>
internal sealed class DocxStyles
{
    /// <summary>The level of the document's title: above all headings.</summary>
    public const int TitleLevel = 0;

    private const int MaxAncestors = 20;
    private const int MaxLevel = 9;

    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);
    private readonly string? _default;

    /// <summary>Reads the styles; a document without any has none.</summary>
    public DocxStyles(MainDocumentPart main)
    {
        if (main.StyleDefinitionsPart is not { } part || !DocxGuard.IsXml(part.Uri.OriginalString))
        {
            return;
        }

        foreach (var style in part.Styles?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.InnerText is { Length: > 0 } id)
            {
                _styles.TryAdd(id, style);
                _default ??= style.Type?.InnerText == "paragraph" && style.Default?.InnerText is "1" or "true" or "on" ? id : null;
            }
        }
    }

    /// <summary>The level of a heading, from 1, <see cref="TitleLevel"/> for the title; null for other paragraphs.</summary>
    public int? HeadingLevel(ParagraphProperties? properties)
    {
        if (Level(properties?.OutlineLevel) is { } own)
        {
            return own;
        }

        foreach (var style in Chain(properties?.ParagraphStyleId?.Val?.InnerText))
        {
            var level = LevelOfName(style.StyleName?.Val?.InnerText) ?? LevelOfName(style.StyleId?.InnerText) ?? Level(style.StyleParagraphProperties?.OutlineLevel);

            if (level is not null)
            {
                return level;
            }
        }

        return LevelOfName(properties?.ParagraphStyleId?.Val?.InnerText);
    }

    /// <summary>True for a paragraph of a table of contents.</summary>
    public bool IsContents(ParagraphProperties? properties) =>
        Chain(properties?.ParagraphStyleId?.Val?.InnerText).Any(style => style.StyleName?.Val?.InnerText?.StartsWith("toc ", StringComparison.OrdinalIgnoreCase) == true);

    /// <summary>True for a style that is named as a list, whether or not it has numbers.</summary>
    public bool IsListName(ParagraphProperties? properties) =>
        Chain(properties?.ParagraphStyleId?.Val?.InnerText)
            .Any(style => style.StyleName?.Val?.InnerText is { } name && (name.StartsWith("List Bullet", StringComparison.OrdinalIgnoreCase) || name.StartsWith("List Number", StringComparison.OrdinalIgnoreCase)));

    /// <summary>The first value that a style, or one that it is based on, gives.</summary>
    public T? Find<T>(string? id, Func<Style, T?> value)
        where T : OpenXmlElement => Chain(id).Select(value).FirstOrDefault(found => found is not null);

    /// <summary>As <see cref="Find{T}"/>, with the style that paragraphs have by themselves.</summary>
    public T? FindForParagraph<T>(ParagraphProperties? properties, Func<Style, T?> value)
        where T : OpenXmlElement => Find(properties?.ParagraphStyleId?.Val?.InnerText ?? _default, value);

    private IEnumerable<Style> Chain(string? id)
    {
        for (var i = 0; i < MaxAncestors && id is not null && _styles.TryGetValue(id, out var style); i++)
        {
            yield return style;
            id = style.BasedOn?.Val?.InnerText;
        }
    }

    private static int? Level(OutlineLevel? outline) =>
        int.TryParse(outline?.Val?.InnerText, out var level) && level is >= 0 and < MaxLevel ? level + 1 : null;

    private static int? LevelOfName(string? name)
    {
        name = name?.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant() ?? "";

        return name == "title" ? TitleLevel : name.Length == 8 && name.StartsWith("heading", StringComparison.Ordinal) && name[7] is >= '1' and <= '9' ? name[7] - '0' : null;
    }
}
