using InternAssistant.Retrieval.Index;

namespace InternAssistant.Answering.Facts.Dates;

/// <summary>Says that a page should have been read again by its owner.</summary>
internal static class ReviewNote
{
    /// <summary>The note for the page that the first sentence comes from; null while its day has not passed, or where the text does not state it.</summary>
    public static DraftSentence? For(IReadOnlyList<DraftSentence> sentences, DateTimeOffset now, Snapshot snapshot)
    {
        var first = sentences.Count == 0 ? null : sentences[0].Quotes.Count > 0 ? sentences[0].Quotes[0] : sentences[0].Items is { Count: > 0 } items ? items[0].Quote : null;
        if (first is null || snapshot.Find(first.DocumentId) is not { FrontMatter.ReviewBy: { } day } document || HeaderLine.Of(document, "review-by") is not { } line)
        {
            return null;
        }

        return LocalDay.At(now, document.FrontMatter.Posting?.TimeZone).IsPast(day)
            ? new DraftSentence($"The page \"{document.Title}\" was due for review on {DateWords.Of(day)}.", Titled(line, document), ByRule: true)
            : null;
    }

    private static IReadOnlyList<DraftQuote> Titled(DraftQuote line, Knowledge.KnowledgeDocument document) =>
        NumberProof.Holds(document.Title, [line]) || TitleLine.Of(document, document.Title) is not { } title ? [line] : [line, title];
}
