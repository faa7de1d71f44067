namespace InternAssistant.Answering;

/// <summary>What is left of a draft once every quote has been found.</summary>
/// <param name="Text">What a person reads, with markers.</param>
/// <param name="Sentences">The sentences that hold.</param>
/// <param name="Citations">Their citations, by marker.</param>
public sealed record CheckedAnswer(string Text, IReadOnlyList<Sentence> Sentences, IReadOnlyList<Citation> Citations);
