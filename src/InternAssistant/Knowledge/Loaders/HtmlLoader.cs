using AngleSharp.Html.Parser;
using InternAssistant.Knowledge.Loaders.Blocks;
using InternAssistant.Knowledge.Loaders.Html;

namespace InternAssistant.Knowledge.Loaders;

/// <summary>
/// Reads web pages: the main content without navigation and other furniture of the site. Text that people do not see (hidden by attribute or by style,
/// in the colour of its background, comments) is left out and noted. The extracted text has one line a heading, paragraph, list item or table row.
/// </summary>
public sealed class HtmlLoader : IDocumentLoader
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".html", ".htm"];

    /// <inheritdoc/>
    public int Version => 2;

    /// <inheritdoc/>
    public LoadResult Load(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);

        if (LoadedDocument.TryReadSidecar(file, out var frontMatter) is { } refused)
        {
            return refused;
        }

        if (!TextDecoding.TryDecode(file.Bytes.Span, file.Id, out var source, out var reason, HtmlDecoding.Declared(file.Bytes.Span)))
        {
            return new LoadResult.Failed(file.Id, reason);
        }

        if (HtmlGuard.Refuse(source) is { } excess)
        {
            return new LoadResult.Failed(file.Id, $"'{file.Id}' {excess}. Save the page in a simpler form and re-index.");
        }

        using var page = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true }).ParseDocument(source);
        var list = new BlockList();

        if (PageFurniture.MainOf(page) is { } main)
        {
            new HtmlReader(new StyleRules(page), new HiddenText(page), list).Read(main);
        }

        list.DropTails();
        var text = BlockText.Write(list);
        var builder = new SectionBuilder(text.Text);
        BlockOutline.Read(list, text, builder);
        var title = list.FirstHeadingOfLevel(1) ?? (TextRepair.Repair(page.Title ?? "") is { Length: > 0 } name ? name : list.FirstHeading);

        return LoadedDocument.Close(file, text.Text, frontMatter, title, builder);
    }
}
