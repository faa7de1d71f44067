using InternAssistant.Retrieval.Index;

namespace InternAssistant.Answering;

/// <summary>
/// Lets through what the documents prove and nothing else: a quote stands where the draft says, to the character;
/// every sentence has a quote; every number of a sentence stands in its quotes. Markers are given here, 1 to n in the order of use.
/// </summary>
public static class CitationChecker
{
    /// <summary>The sentences that hold, with their citations; null when none does.</summary>
    /// <param name="draft">What a writer proposes.</param>
    /// <param name="snapshot">The snapshot that the writer was given.</param>
    /// <param name="links">Decides which addresses a citation may carry.</param>
    public static CheckedAnswer? Check(DraftAnswer draft, Snapshot snapshot, LinkPolicy links)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(snapshot);
        var citations = new CitationList(snapshot, links);
        var sentences = draft.Sentences.Select(sentence => Check(sentence, citations)).OfType<Sentence>().ToList();

        return sentences.Count == 0 ? null : new CheckedAnswer(AnswerText.Of(sentences), sentences, citations.All);
    }

    private static Sentence? Check(DraftSentence sentence, CitationList citations)
    {
        if (sentence.Items is { Count: > 0 } items)
        {
            return CheckList(sentence, items, citations);
        }

        if (string.IsNullOrWhiteSpace(sentence.Text) || sentence.Quotes.Count == 0 || !sentence.Quotes.All(citations.Holds) || !NumberProof.Holds(sentence.Text, sentence.Quotes))
        {
            return null;
        }

        return new Sentence(sentence.Text, [.. sentence.Quotes.Select(citations.MarkerOf).Distinct()]);
    }

    private static Sentence? CheckList(DraftSentence list, IReadOnlyList<DraftItem> items, CitationList citations)
    {
        var held = items.Where(item => !string.IsNullOrWhiteSpace(item.Text) && item.Quotes.All(citations.Holds) && NumberProof.Holds(item.Text, item.Quotes)).ToList();
        if (held.Count == 0)
        {
            return null;
        }

        var quotes = list.Quotes.Where(citations.Holds).ToList();
        var introduction = NumberProof.Holds(list.Text, quotes) ? list.Text : "";
        var markers = introduction.Length == 0 ? [] : quotes.Select(citations.MarkerOf).ToList();
        var checkedItems = held.Select(item => new SentenceItem(item.Text, [.. item.Quotes.Select(citations.MarkerOf).Distinct()])).ToList();
        var body = string.Join("; ", checkedItems.Select(item => item.Text.TrimEnd('.')));

        return new Sentence(
            introduction.Length == 0 ? $"{body}." : $"{introduction}: {body}.",
            [.. markers.Concat(checkedItems.SelectMany(item => item.Citations)).Distinct()],
            checkedItems);
    }
}
