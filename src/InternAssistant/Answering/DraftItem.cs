namespace InternAssistant.Answering;

/// <summary>An item of a list that a writer proposes.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Quote">The place that proves it.</param>
public sealed record DraftItem(string Text, DraftQuote Quote);
