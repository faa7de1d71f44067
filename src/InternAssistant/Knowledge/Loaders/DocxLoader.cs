using DocumentFormat.OpenXml.Packaging;
using InternAssistant.Knowledge.Loaders.Blocks;
using InternAssistant.Knowledge.Loaders.Docx;

namespace InternAssistant.Knowledge.Loaders;

/// <summary>
/// Reads Word documents (ECMA-376): headings by their styles, lists, tables, notes and text boxes; tracked deletions, comments, page headers and footers are
/// left out, and so is hidden text, which is noted. The extracted text has one line a heading, paragraph, list item or table row.
/// </summary>
public sealed class DocxLoader : IDocumentLoader
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".docx"];

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

        if (DocxPackage.Read(file, Read, out var read) is { } reason)
        {
            return new LoadResult.Failed(file.Id, reason);
        }

        var text = BlockText.Write(read!.List);
        var builder = new SectionBuilder(text.Text);
        BlockOutline.Read(read.List, text, builder);

        return LoadedDocument.Close(file, text.Text, frontMatter, read.Title, builder);
    }

    private static Content Read(WordprocessingDocument document)
    {
        var list = new BlockList();
        new DocxReader(new DocxSource(document.MainDocumentPart!), list).Read(document.MainDocumentPart!.Document.Body!);
        var named = TextRepair.Repair(document.PackageProperties.Title ?? "");

        return new Content(list, list.FirstHeadingOfStyle ?? (named.Length > 0 && !named.StartsWith("Microsoft Word", StringComparison.Ordinal) ? named : list.FirstHeading));
    }

    private sealed record Content(BlockList List, string? Title);
}
