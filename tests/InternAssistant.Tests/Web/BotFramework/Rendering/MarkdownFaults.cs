using System.Text.RegularExpressions;
using InternAssistant.Answering;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace InternAssistant.Tests.Web.BotFramework.Rendering;

/// <summary>What Markdown comes to once it is read, by another reader than the renderers' own writing: no image, no HTML, no link that nobody allowed, no form that Teams does not show.</summary>
internal static partial class MarkdownFaults
{
    private static readonly MarkdownPipeline Reader = new MarkdownPipelineBuilder()
        .UseAutoLinks().UsePipeTables().UseGridTables().UseEmphasisExtras().UseTaskLists().UseFootnotes().UseDefinitionLists().Build();

    public static MarkdownDocument Parse(string markdown) => Markdown.Parse(markdown, Reader);

    public static IEnumerable<string> In(string markdown, Answer answer, bool mayQuote = false)
    {
        var read = Parse(markdown);

        return
        [
            .. read.Descendants().Select(node => Fault(node, answer, mayQuote)).OfType<string>(),
            .. BareAddress().Match(Targets().Replace(markdown, "]()")) is { Success: true } bare ? [$"bare address {bare.Value}"] : Array.Empty<string>(),
        ];
    }

    private static string? Fault(MarkdownObject node, Answer answer, bool mayQuote) => node switch
    {
        LinkInline { IsImage: true } image => $"image {image.Url}",
        LinkInline { Url: var url } => url?.StartsWith("cite:", StringComparison.Ordinal) == true || AllowedLinks.Has(answer, url ?? "") ? null : $"link {url}",
        AutolinkInline automatic => $"link {automatic.Url}",
        HtmlInline or HtmlBlock => "HTML",
        EmphasisInline { DelimiterChar: '*', DelimiterCount: 2 } or LiteralInline or LineBreakInline or HtmlEntityInline => null,
        ParagraphBlock or ListBlock or ListItemBlock or LinkReferenceDefinition or LinkReferenceDefinitionGroup or ContainerInline { } and not EmphasisInline => null,
        QuoteBlock when mayQuote => null,
        _ => node.GetType().Name,
    };

    // What a reader that makes links of addresses would find.
    [GeneratedRegex(@"[a-z][a-z0-9+.-]*://|\bwww\.\w|\bjavascript:\S|\bdata:[a-z]+/", RegexOptions.IgnoreCase)]
    private static partial Regex BareAddress();

    [GeneratedRegex(@"\]\([^()\s]*\)")]
    private static partial Regex Targets();
}
