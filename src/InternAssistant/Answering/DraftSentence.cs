namespace InternAssistant.Answering;

/// <summary>A sentence that a writer proposes.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Quotes">The places that prove it.</param>
/// <param name="Items">The items, when the sentence is a list; <paramref name="Text"/> is then what introduces them and may be empty.</param>
/// <param name="ByRule">
/// True when code made the sentence from its quotes by a rule ("That date has passed."), so that its wording need not stand in them.
/// Quotes, numbers, dates and amounts are checked all the same. Never true of what a model wrote.
/// </param>
public sealed record DraftSentence(string Text, IReadOnlyList<DraftQuote> Quotes, IReadOnlyList<DraftItem>? Items = null, bool ByRule = false);
