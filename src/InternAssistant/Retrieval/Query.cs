namespace InternAssistant.Retrieval;

/// <summary>What a searcher looks for.</summary>
/// <param name="Terms">The terms; a term that is named twice counts twice.</param>
/// <param name="Take">How many hits are wanted at most.</param>
public sealed record Query(IReadOnlyList<QueryTerm> Terms, int Take = 40)
{
    /// <summary>What is asked, in words, for searchers that compare meanings; empty to look for the terms alone.</summary>
    public string Text { get; init; } = "";

    /// <summary>Which passages may be found at all.</summary>
    public PassageFilter Filter { get; init; } = PassageFilter.None;
}
