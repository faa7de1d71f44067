using InternAssistant.Knowledge.Loaders.Markdown;

namespace InternAssistant.Knowledge.Loaders;

/// <summary>Reads Markdown (CommonMark with pipe tables) with optional YAML front matter. The extracted text is the decoded file.</summary>
public sealed class MarkdownLoader : IDocumentLoader
{
    // The parser's time grows with the square of their number.
    private const int MaxLinkDefinitions = 5_000;

    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".md", ".markdown"];

    /// <inheritdoc/>
    public int Version => 4;

    /// <inheritdoc/>
    public LoadResult Load(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);

        if (LoadedDocument.TryOpen(file, out var opened) is { } refused)
        {
            return refused;
        }

        if (opened.Text.AsSpan().Count("]:") > MaxLinkDefinitions)
        {
            return new LoadResult.Failed(file.Id, $"'{file.Id}' defines more than {MaxLinkDefinitions:N0} links. Split the document and re-index.");
        }

        var hidden = HiddenMarkup.Find(opened.Text, opened.BodyStart);
        var visible = HiddenMarkup.Blank(opened.Text, hidden);
        var builder = new SectionBuilder(visible);
        HiddenMarkup.Remark(opened.Text, hidden, builder);
        LinkReader.Read(visible, opened.BodyStart, builder);
        LoadedDocument.AddFacts(builder, opened);
        var reader = new MarkdownReader(visible, builder);

        if (!reader.TryRead(opened.BodyStart))
        {
            return new LoadResult.Failed(file.Id, $"'{file.Id}' nests lists or quotations too deeply to be read. Flatten them and re-index.");
        }

        return LoadedDocument.Close(file, opened, opened.FrontMatter, reader.FirstHeading, builder);
    }
}
