namespace InternAssistant.Answering;

/// <summary>A sentence that a writer proposes.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Quotes">The places that prove it.</param>
/// <param name="Items">The items, when the sentence is a list; <paramref name="Text"/> is then what introduces them and may be empty.</param>
public sealed record DraftSentence(string Text, IReadOnlyList<DraftQuote> Quotes, IReadOnlyList<DraftItem>? Items = null);
