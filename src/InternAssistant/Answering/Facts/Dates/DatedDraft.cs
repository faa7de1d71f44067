using InternAssistant.Answering.Facts.Conflicts;
using InternAssistant.Retrieval.Index;
using InternAssistant.Understanding;

namespace InternAssistant.Answering.Facts.Dates;

/// <summary>
/// Sets a draft against the clock, whoever wrote it: what has closed is said to be closed, words such as "currently" get the day
/// they were written on, and a page that is overdue for review says so.
/// </summary>
public static class DatedDraft
{
    private const int ShortText = 70;

    /// <summary>The draft as it may be said at the question's moment.</summary>
    public static DraftAnswer Apply(DraftAnswer draft, Question question, Snapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(snapshot);
        var closed = new ClosedClaims(PostingSheets.Of(snapshot), question, snapshot);
        var sentences = draft.Sentences.SelectMany(closed.Without).DistinctBy(sentence => (sentence.Text, sentence.Items)).Select(sentence => RelativeWords.Anchored(sentence, snapshot)).ToList();
        sentences = [.. ConflictNote.With([.. sentences.Where(sentence => !IsOverruled(sentence, sentences))], snapshot)];
        if (ReviewNote.For(sentences, question.Now, snapshot) is { } note)
        {
            sentences.Add(note);
        }

        return draft with { Sentences = sentences };
    }

    // "Applications close on 6 December." says less than "Applications closed on 6 December." of the same line.
    private static bool IsOverruled(DraftSentence sentence, List<DraftSentence> sentences) =>
        !sentence.ByRule && sentence.Text.Length < ShortText && sentence.Quotes is [var quote]
        && sentences.Exists(other => other.ByRule && other.Text.StartsWith("Applications closed", StringComparison.Ordinal) && other.Quotes is [var same] && same == quote);
}
