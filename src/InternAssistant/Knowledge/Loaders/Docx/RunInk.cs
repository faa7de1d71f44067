using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using InternAssistant.Knowledge.Loaders.Html;

namespace InternAssistant.Knowledge.Loaders.Docx;

/// <summary>Says whether people see a run of letters: not when it is marked as hidden, has the colour of what it stands on, or is a point high.</summary>
internal sealed class RunInk(DocxStyles styles)
{
    private const int SmallestHalfPoints = 2;

    /// <summary>True when nobody sees the run.</summary>
    /// <param name="run">The properties of the run.</param>
    /// <param name="paragraph">The properties of its paragraph.</param>
    /// <param name="background">What the paragraph stands on, as <c>#rrggbb</c>; <see cref="CssColor.Unknown"/> where that cannot be told.</param>
    public bool IsHidden(RunProperties? run, ParagraphProperties? paragraph, string background)
    {
        if (IsOn(Find<Vanish>(run, paragraph)))
        {
            return true;
        }

        if (int.TryParse(Find<FontSize>(run, paragraph)?.Val?.InnerText, out var size) && size <= SmallestHalfPoints)
        {
            return true;
        }

        var fill = Fill(Find<Shading>(run, paragraph)) ?? Fill(paragraph?.Shading) ?? Fill(styles.FindForParagraph(paragraph, style => style.StyleParagraphProperties?.Shading));
        var isMarked = run?.Highlight is not null;

        return !isMarked && Find<Color>(run, paragraph)?.Val?.InnerText is { Length: 6 } color && CssColor.IsSame(CssColor.Read("#" + color.ToLowerInvariant()), fill ?? background);
    }

    /// <summary>True when the run is in bold letters.</summary>
    public bool IsBold(RunProperties? run, ParagraphProperties? paragraph) => IsOn(Find<Bold>(run, paragraph));

    /// <summary>The colour of a shading; null where there is none.</summary>
    public static string? Fill(Shading? shading) => shading?.Fill?.InnerText switch
    {
        null or "" or "auto" => shading?.Val?.InnerText is null or "clear" or "nil" ? null : CssColor.Unknown,
        var fill => CssColor.Read("#" + fill.ToLowerInvariant()),
    };

    private T? Find<T>(RunProperties? run, ParagraphProperties? paragraph)
        where T : OpenXmlElement =>
        run?.GetFirstChild<T>()
        ?? styles.Find(run?.RunStyle?.Val?.InnerText, style => style.StyleRunProperties?.GetFirstChild<T>())
        ?? styles.FindForParagraph(paragraph, style => style.StyleRunProperties?.GetFirstChild<T>());

    private static bool IsOn(OnOffType? property) => property is not null && property.Val?.InnerText is null or "1" or "true" or "on";
}
