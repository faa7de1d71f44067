namespace InternAssistant.Answering;

/// <summary>One item of a sentence that is a list.</summary>
/// <param name="Text">The item.</param>
/// <param name="Citations">The markers of the quotes that prove it.</param>
public sealed record SentenceItem(string Text, IReadOnlyList<int> Citations);
