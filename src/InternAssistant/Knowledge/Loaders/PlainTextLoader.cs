using InternAssistant.Knowledge.Loaders.PlainText;

namespace InternAssistant.Knowledge.Loaders;

/// <summary>
/// Reads plain text, clean or scraped from a web page: lines are classified before they are joined, page noise is left out,
/// and what looks like a heading becomes one. The extracted text is the decoded file.
/// </summary>
public sealed class PlainTextLoader : IDocumentLoader
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".txt", ".text"];

    /// <inheritdoc/>
    public int Version => 5;

    /// <inheritdoc/>
    public LoadResult Load(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);

        if (LoadedDocument.TryOpen(file, out var opened) is { } refused)
        {
            return refused;
        }

        var lines = LineClassifier.Read(opened.Text, opened.BodyStart);
        NoiseFilter.Mark(lines);
        lines = LineJoiner.Join(opened.Text, lines);
        var header = PageHeader.Read(lines);

        var builder = new SectionBuilder(opened.Text);
        LinkReader.ReadAddresses(opened.Text, opened.BodyStart, builder);
        LoadedDocument.AddFacts(builder, opened);
        new OutlineReader(opened.Text, lines, header, builder).Read();
        if (builder.IsEmpty)
        {
            ReadLines(lines, builder);
        }

        var frontMatter = opened.YamlSpan is null && file.Sidecar is null ? header.FrontMatter : opened.FrontMatter;

        return LoadedDocument.Close(file, opened, frontMatter, header.Title, builder);
    }

    // A calendar or a price list has neither sentences nor labels: its lines are what it says, below the first one.
    private static void ReadLines(IReadOnlyList<TextLine> lines, SectionBuilder builder)
    {
        var said = lines.Where(line => !line.IsNoise).ToList();
        if (said.Count < 2)
        {
            return;
        }

        builder.Open([said[0].Text], said[0].Span);
        var list = builder.NextList();
        foreach (var line in said.Skip(1))
        {
            builder.Add(StatementKind.ListItem, line.Span, list);
        }
    }
}
