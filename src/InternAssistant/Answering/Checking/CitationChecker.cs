using InternAssistant.Retrieval.Index;

namespace InternAssistant.Answering.Checking;

/// <summary>
/// Lets through what the documents prove and nothing else: every sentence has quotes that stand in the documents, and says nothing that
/// does not follow from them. Markers are given here, 1 to n in the order of use.
/// </summary>
public static class CitationChecker
{
    /// <summary>The sentences that hold, with their citations; null when none does.</summary>
    /// <param name="draft">What a writer proposes.</param>
    /// <param name="snapshot">The snapshot that the writer was given.</param>
    /// <param name="links">Decides which addresses a sentence or a citation may carry.</param>
    public static CheckedAnswer? Check(DraftAnswer draft, Snapshot snapshot, LinkPolicy links)
    {
        var answer = Examine(draft, snapshot, links);

        return answer.Sentences.Count == 0 ? null : answer;
    }

    /// <summary>The sentences that hold, perhaps none, and those that do not, each with the reason.</summary>
    /// <param name="draft">What a writer proposes.</param>
    /// <param name="snapshot">The snapshot that the writer was given.</param>
    /// <param name="links">Decides which addresses a sentence or a citation may carry.</param>
    public static CheckedAnswer Examine(DraftAnswer draft, Snapshot snapshot, LinkPolicy links)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(links);
        var citations = new CitationList(snapshot, links);
        var check = new SentenceCheck(citations, new SentenceProof(snapshot, links, citations));
        var sentences = new List<Sentence>();
        var leadHolds = false;
        foreach (var (position, proposed) in draft.Sentences.Index())
        {
            if (check.Check(proposed, position) is { } sentence)
            {
                sentences.Add(sentence);
                leadHolds |= position == 0;
            }
        }

        return new CheckedAnswer(AnswerText.Of(sentences), sentences, citations.All) { Dropped = check.Dropped, LeadHolds = leadHolds };
    }
}
