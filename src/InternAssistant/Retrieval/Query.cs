namespace InternAssistant.Retrieval;

/// <summary>What a searcher looks for.</summary>
/// <param name="Terms">The terms; a term that is named twice counts twice.</param>
/// <param name="Take">How many hits are wanted at most.</param>
public sealed record Query(IReadOnlyList<QueryTerm> Terms, int Take = 40);
