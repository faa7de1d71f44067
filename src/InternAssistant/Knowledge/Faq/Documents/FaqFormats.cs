using InternAssistant.Knowledge.Loaders;

namespace InternAssistant.Knowledge.Faq.Documents;

/// <summary>The table of formats: which can be written, and how.</summary>
internal static class FaqFormats
{
    private static readonly MarkdownFaq Markdown = new();
    private static readonly CsvFaq Csv = new();
    private static readonly ReadOnlyFaq Other = new();

    /// <summary>The format that a loader reads.</summary>
    public static IFaqFormat Of(IDocumentLoader loader) => loader switch
    {
        MarkdownLoader => Markdown,
        CsvLoader => Csv,
        _ => Other,
    };
}
