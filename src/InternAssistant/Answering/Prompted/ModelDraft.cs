namespace InternAssistant.Answering.Prompted;

/// <summary>Makes a draft of what a model wrote: its passage numbers become places in documents. Nothing becomes true by that.</summary>
internal static class ModelDraft
{
    public static IReadOnlyList<DraftSentence> Sentences(ModelAnswer answer, PassageSheet sheet, int most) =>
    [
        .. answer.Parts
            .Select(part => new DraftSentence(SentenceWriter.Finished(part.Text), [.. part.Quotes.Select(quote => PlaceOf(quote, sheet)).OfType<DraftQuote>().Distinct()]))
            .Where(sentence => sentence.Quotes.Count > 0)
            .Take(most),
    ];

    // A number that is on no passage, or none at all: the passage that has the words, if just one has them.
    private static DraftQuote? PlaceOf(ModelQuote quote, PassageSheet sheet)
    {
        if (sheet.Find(quote.Passage) is { } named)
        {
            return named.Quote(quote.Words);
        }

        var showing = sheet.All.Where(shown => shown.Shows(quote.Words)).Take(2).ToList();

        return showing.Count == 1 ? showing[0].Quote(quote.Words) : null;
    }
}
