namespace InternAssistant.Knowledge.Loaders;

/// <summary>The table of loaders: one for each format.</summary>
public static class DocumentLoaders
{
    /// <summary>All loaders. A file belongs to the first one that names its ending.</summary>
    public static IReadOnlyList<IDocumentLoader> All { get; } =
        [new MarkdownLoader(), new PlainTextLoader(), new HtmlLoader(), new DocxLoader(), new PdfLoader(), new CsvLoader()];
}
