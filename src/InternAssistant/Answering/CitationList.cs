using InternAssistant.Knowledge;
using InternAssistant.Retrieval.Index;

namespace InternAssistant.Answering;

/// <summary>Finds quotes in a snapshot and numbers them in the order in which they are used.</summary>
internal sealed class CitationList(Snapshot snapshot, LinkPolicy links)
{
    private readonly List<Citation> citations = [];

    public IReadOnlyList<Citation> All => citations;

    /// <summary>True when the quoted words stand in the document at the place that is named.</summary>
    public bool Holds(DraftQuote quote) =>
        DocumentOf(quote) is { } document
        && quote.Start >= 0
        && quote.Start < quote.End
        && quote.End <= document.Text.Length
        && document.Text.AsSpan(quote.Start, quote.End - quote.Start).SequenceEqual(quote.Quote)
        && !string.IsNullOrWhiteSpace(quote.Quote);

    /// <summary>The marker of a quote that holds; the same place keeps its marker.</summary>
    public int MarkerOf(DraftQuote quote)
    {
        var known = citations.Find(citation => citation.DocumentId == quote.DocumentId && citation.Start == quote.Start && citation.End == quote.End);
        if (known is not null)
        {
            return known.Marker;
        }

        var document = DocumentOf(quote)!;
        var own = document.SectionAt(quote.Start)?.FrontMatter;
        citations.Add(new Citation(
            citations.Count + 1,
            document.Id,
            document.Title,
            quote.Section,
            document.PageAt(quote.Start),
            quote.Row,
            links.UrlOf(own?.Source ?? document.FrontMatter.Source),
            quote.Quote,
            quote.Start,
            quote.End,
            own?.Published ?? document.FrontMatter.Published));

        return citations.Count;
    }

    private KnowledgeDocument? DocumentOf(DraftQuote quote) => snapshot.Find(quote.DocumentId);
}
