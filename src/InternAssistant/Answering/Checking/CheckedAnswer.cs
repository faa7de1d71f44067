namespace InternAssistant.Answering.Checking;

/// <summary>What is left of a draft once every sentence has been checked, and what is not.</summary>
/// <param name="Text">What a person reads, with markers; empty when no sentence holds.</param>
/// <param name="Sentences">The sentences that hold.</param>
/// <param name="Citations">Their citations, by marker.</param>
public sealed record CheckedAnswer(string Text, IReadOnlyList<Sentence> Sentences, IReadOnlyList<Citation> Citations)
{
    /// <summary>The sentences, items and introductions that were dropped, in the order of the draft, each with the first reason that was found.</summary>
    public IReadOnlyList<DroppedSentence> Dropped { get; init; } = [];

    /// <summary>True when the draft's first sentence, which is to answer by itself, holds.</summary>
    public bool LeadHolds { get; init; }

    /// <summary>
    /// True when what holds can still be the answer: the lead holds, or another sentence has the kind of thing that is asked for.
    /// Where it is false, another writer's answer or an abstention takes the place.
    /// </summary>
    /// <param name="asked">What the question asks for.</param>
    public bool Answers(Understanding.AnswerType asked) =>
        Sentences.Count > 0 && (LeadHolds || Sentences.Any(sentence => AnswerTypeMatcher.Has(asked, sentence.Text)));
}
