using InternAssistant.Knowledge.Loaders.Pdf;
using InternAssistant.Knowledge.Loaders.PlainText;

namespace InternAssistant.Knowledge.Loaders;

/// <summary>
/// Reads PDF files through the program <c>pdftotext</c> (Debian: poppler-utils), within limits of time and size. The extracted text has the lines of the pages
/// without page headers, footers and numbers; columns of running text stand one after the other, aligned columns are rows with their cells joined by bars.
/// Letters in the colour of the page and letters that are drawn invisibly cannot be told from others here and are read.
/// </summary>
/// <param name="timeLimit">How long one file may take; 30 seconds when null.</param>
/// <param name="program">The program; <c>pdftotext</c> on the path when null.</param>
public sealed class PdfLoader(TimeSpan? timeLimit = null, string? program = null) : IDocumentLoader
{
    private const int MagicWithin = 1024;

    private readonly PdfToText _reader = new(timeLimit ?? TimeSpan.FromSeconds(30), program ?? "pdftotext");

    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".pdf"];

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

        if (file.Bytes.Span[..Math.Min(MagicWithin, file.Bytes.Length)].IndexOf("%PDF-"u8) < 0)
        {
            return new LoadResult.Failed(file.Id, $"'{file.Id}' is not a PDF file, whatever its name says. Save it as PDF and re-index.");
        }

        if (_reader.Read(file, out var printed) is { } reason)
        {
            return new LoadResult.Failed(file.Id, reason);
        }

        var pages = PdfPages.Read(printed);

        return string.IsNullOrWhiteSpace(pages.Text)
            ? new LoadResult.Failed(file.Id, $"'{file.Id}' has no text; its pages may be pictures. Run text recognition over it or save it from its source, then re-index.", FailureKind.Empty)
            : Read(file, frontMatter, pages);
    }

    private static LoadResult Read(SourceFile file, FrontMatter frontMatter, PdfPages pages)
    {
        var lines = LineClassifier.Read(pages.Text, 0);
        NoiseFilter.Mark(lines);
        lines = LineJoiner.Join(pages.Text, lines, pages.MeasureOf);
        var header = PageHeader.Read(lines);
        var builder = new SectionBuilder(pages.Text);
        new OutlineReader(pages.Text, lines, header, builder).Read();
        var result = LoadedDocument.Close(file, pages.Text, file.Sidecar is null ? header.FrontMatter : frontMatter, header.Title, builder, pages.Starts);

        return result is LoadResult.Loaded loaded ? new LoadResult.Loaded(Hyphenation.Repair(loaded.Document)) : result;
    }
}
