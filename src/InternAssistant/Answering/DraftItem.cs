namespace InternAssistant.Answering;

/// <summary>An item of a list that a writer proposes.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Quote">The place that proves it.</param>
public sealed record DraftItem(string Text, DraftQuote Quote)
{
    /// <summary>Further places that prove it: a row of a table has one for each cell.</summary>
    public IReadOnlyList<DraftQuote> More { get; init; } = [];

    /// <summary>All places that prove it, in order.</summary>
    public IReadOnlyList<DraftQuote> Quotes => [Quote, .. More];
}
