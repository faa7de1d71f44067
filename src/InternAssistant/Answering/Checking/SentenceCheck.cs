namespace InternAssistant.Answering.Checking;

/// <summary>Checks the sentences of one draft and keeps account of what is dropped.</summary>
internal sealed class SentenceCheck(CitationList citations, SentenceProof proof)
{
    private readonly List<DroppedSentence> dropped = [];

    /// <summary>What did not hold, in the order of the draft.</summary>
    public IReadOnlyList<DroppedSentence> Dropped => dropped;

    /// <summary>The sentence as it may be said; null when it may not.</summary>
    public Sentence? Check(DraftSentence sentence, int position)
    {
        if (sentence.Items is { Count: > 0 } items)
        {
            return CheckList(sentence, items, position);
        }

        // A question that a document asks answers nothing.
        if (sentence.Text.TrimEnd().EndsWith('?'))
        {
            Drop(sentence.Text, DropReason.Unsupported, position);

            return null;
        }

        return QuotesOf(sentence.Text, sentence.Quotes, sentence.ByRule, position) is { } quotes
            ? new Sentence(citations.Readable(sentence.Text), [.. quotes.SelectMany(citations.MarkersOf).Distinct()])
            : null;
    }

    private Sentence? CheckList(DraftSentence list, IReadOnlyList<DraftItem> items, int position)
    {
        var held = items.Select(item => (item.Text, Quotes: QuotesOf(item.Text, item.Quotes, list.ByRule, position))).Where(item => item.Quotes is not null).ToList();
        if (held.Count == 0)
        {
            return null;
        }

        var (introduction, markers) = Introduction(list, [.. held.Select(item => item.Quotes![0])], position);
        var checkedItems = held.Select(item => new SentenceItem(citations.Readable(item.Text), [.. item.Quotes!.SelectMany(citations.MarkersOf).Distinct()])).ToList();
        var body = string.Join("; ", checkedItems.Select(item => item.Text.TrimEnd('.')));

        return new Sentence(
            introduction.Length == 0 ? $"{body}." : $"{introduction}: {body}.",
            [.. markers.Concat(checkedItems.SelectMany(item => item.Citations)).Distinct()],
            checkedItems);
    }

    // A title or heading introduces what stands under it; anything else needs a proof like any sentence.
    private (string Text, List<int> Markers) Introduction(DraftSentence list, IReadOnlyList<DraftQuote> items, int position)
    {
        if (string.IsNullOrWhiteSpace(list.Text))
        {
            return ("", []);
        }

        if (list.Quotes.Count > 0 && QuotesOf(list.Text, list.Quotes, list.ByRule, position) is { } quotes)
        {
            return (citations.Readable(list.Text), [.. quotes.SelectMany(citations.MarkersOf)]);
        }

        if (list.Quotes.Count == 0 && NumberProof.Holds(list.Text, []) && VerbatimSentence.IsName(list.Text, items, citations))
        {
            return (citations.Readable(list.Text), []);
        }

        if (list.Quotes.Count == 0)
        {
            Drop(list.Text, DropReason.NoQuote, position);
        }

        return ("", []);
    }

    // The quotes in the documents' own words when all of them are found and prove the text; null, and an entry among the dropped, otherwise.
    private List<DraftQuote>? QuotesOf(string text, IReadOnlyList<DraftQuote> quotes, bool byRule, int position)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return Drop(text, DropReason.Empty, position);
        }

        if (quotes.Count == 0)
        {
            return Drop(text, DropReason.NoQuote, position);
        }

        var found = new List<DraftQuote>(quotes.Count);
        foreach (var quote in quotes)
        {
            if (citations.Locate(quote) is not { Quote: { } own })
            {
                return Drop(text, citations.Locate(quote).Reason, position);
            }

            found.Add(own);
        }

        if (!found.Exists(quote => citations.PiecesOf(quote).Count > 0))
        {
            return Drop(text, DropReason.Link, position);
        }

        return proof.FaultOf(text, found, byRule) is { } fault ? Drop(text, fault, position) : found;
    }

    private List<DraftQuote>? Drop(string text, DropReason reason, int position)
    {
        dropped.Add(new DroppedSentence(text, reason, position));

        return null;
    }
}
