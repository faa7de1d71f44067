namespace InternAssistant.Answering;

/// <summary>A sentence of an answer.</summary>
/// <param name="Text">What it says, without markers.</param>
/// <param name="Citations">The markers of the quotes that prove it; at least one.</param>
/// <param name="Items">The items, when the sentence is a list; its text then holds them too, divided by semicolons.</param>
public sealed record Sentence(string Text, IReadOnlyList<int> Citations, IReadOnlyList<SentenceItem>? Items = null);
