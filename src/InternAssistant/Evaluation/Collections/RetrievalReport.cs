namespace InternAssistant.Evaluation.Collections;

/// <summary>How well a collection's queries were answered in one mode.</summary>
/// <param name="Mode">The mode.</param>
/// <param name="Embedder">Whose vectors were used; empty for none.</param>
/// <param name="Documents">How many documents were searched.</param>
/// <param name="Scores">One for each query, in order.</param>
public sealed record RetrievalReport(RetrievalMode Mode, string Embedder, int Documents, IReadOnlyList<QueryScores> Scores)
{
    /// <summary>The measures by name, in the order in which they are printed.</summary>
    public IReadOnlyList<(string Name, Estimate Estimate)> Estimates =>
    [
        ("hit1", Estimate.Of([.. Scores.Select(score => score.Hit1)])),
        ("hit3", Estimate.Of([.. Scores.Select(score => score.Hit3)])),
        ("mrr10", Estimate.Of([.. Scores.Select(score => score.Mrr10)])),
        ("ndcg10", Estimate.Of([.. Scores.Select(score => score.Ndcg10)])),
        ("map", Estimate.Of([.. Scores.Select(score => score.Map)])),
        ("recall100", Estimate.Of([.. Scores.Select(score => score.Recall100)])),
    ];
}
