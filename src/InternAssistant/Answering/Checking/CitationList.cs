using InternAssistant.Knowledge;
using InternAssistant.Retrieval.Index;

namespace InternAssistant.Answering.Checking;

/// <summary>Finds quotes in a snapshot and numbers them in the order in which they are used.</summary>
internal sealed class CitationList(Snapshot snapshot, LinkPolicy links)
{
    private readonly List<Citation> citations = [];

    public IReadOnlyList<Citation> All => citations;

    /// <summary>The quote in the document's own words and at its own place, or why it proves nothing.</summary>
    public (DraftQuote? Quote, DropReason Reason) Locate(DraftQuote quote)
    {
        if (DocumentOf(quote) is not { } document || QuoteLocator.Locate(quote, document) is not { } found)
        {
            return (null, DropReason.QuoteNotFound);
        }

        return QuoteLength.Suffices(found, document) ? (found, default) : (null, DropReason.QuoteTooShort);
    }

    /// <summary>The document that a quote is of; null when it is not indexed.</summary>
    public KnowledgeDocument? DocumentOf(DraftQuote quote) => snapshot.Find(quote.DocumentId);

    /// <summary>The markers of a quote that holds: one, or one for each piece between addresses that may not be shown; none when nothing else is in it.</summary>
    public IEnumerable<int> MarkersOf(DraftQuote quote) =>
        PiecesOf(quote).Select(MarkerOf);

    /// <summary>What of a quote may be shown, which is also all that it proves.</summary>
    public IReadOnlyList<DraftQuote> PiecesOf(DraftQuote quote) =>
    [
        .. HiddenAddresses.Quotable(DocumentOf(quote)!.Text, new TextSpan(quote.Start, quote.End), links)
            .Select(piece => quote with { Start = piece.Start, End = piece.End, Quote = piece.In(DocumentOf(quote)!.Text) }),
    ];

    /// <summary>A text without the addresses that may not be shown.</summary>
    public string Readable(string text) => HiddenAddresses.Replaced(text, links);

    // The same place keeps its marker.
    private int MarkerOf(DraftQuote quote)
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
            Readable(document.Title),
            quote.Section is null ? null : Readable(quote.Section),
            document.PageAt(quote.Start),
            quote.Row,
            links.UrlOf(own?.Source ?? document.FrontMatter.Source),
            quote.Quote,
            quote.Start,
            quote.End,
            own?.Published ?? document.FrontMatter.Published));

        return citations.Count;
    }
}
