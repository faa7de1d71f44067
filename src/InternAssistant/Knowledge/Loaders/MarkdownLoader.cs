using InternAssistant.Knowledge.Loaders.Markdown;

namespace InternAssistant.Knowledge.Loaders;

/// <summary>Reads Markdown (CommonMark with pipe tables) with optional YAML front matter. The extracted text is the decoded file.</summary>
public sealed class MarkdownLoader : IDocumentLoader
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".md", ".markdown"];

    /// <inheritdoc/>
    public LoadResult Load(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);

        if (LoadedDocument.TryOpen(file, out var opened) is { } refused)
        {
            return refused;
        }

        var builder = new SectionBuilder(opened.Text);
        LoadedDocument.AddFacts(builder, opened);
        var reader = new MarkdownReader(opened.Text, builder);

        if (!reader.TryRead(opened.BodyStart))
        {
            return new LoadResult.Failed(file.Id, $"'{file.Id}' nests lists or quotations too deeply to be read. Flatten them and re-index.");
        }

        return LoadedDocument.Close(file, opened, opened.FrontMatter, reader.FirstHeading, builder.Build());
    }
}
