using InternAssistant.Retrieval.Index;
using InternAssistant.Understanding;

namespace InternAssistant.Answering.Facts.Dates;

/// <summary>
/// Sets a draft against the clock, whoever wrote it: what has closed is said to be closed, words such as "currently" get the day
/// they were written on, and a page that is overdue for review says so.
/// </summary>
public static class DatedDraft
{
    /// <summary>The draft as it may be said at the question's moment.</summary>
    public static DraftAnswer Apply(DraftAnswer draft, Question question, Snapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(snapshot);
        var closed = new ClosedClaims(PostingSheets.Of(snapshot), question, snapshot);
        var sentences = draft.Sentences.SelectMany(closed.Without).DistinctBy(sentence => (sentence.Text, sentence.Items)).Select(sentence => RelativeWords.Anchored(sentence, snapshot)).ToList();
        if (ReviewNote.For(sentences, question.Now, snapshot) is { } note)
        {
            sentences.Add(note);
        }

        return draft with { Sentences = sentences };
    }
}
