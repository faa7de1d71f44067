namespace InternAssistant.Benchmarks.Fitting;

/// <summary>The candidates of a query as the fit sees them.</summary>
/// <param name="Features">Their features.</param>
/// <param name="Target">How the probability of being the best should be shared out: evenly among the relevant ones.</param>
internal sealed record TrainingList(double[][] Features, double[] Target)
{
    /// <summary>Null when there is nothing to learn: no candidate is relevant, or all are.</summary>
    public static TrainingList? Of(MeasuredQuery query, Func<string, bool> isSeen)
    {
        int[] seen = [.. Enumerable.Range(0, query.Documents.Length).Where(i => isSeen(query.Documents[i]))];
        var relevant = seen.Count(i => query.Relevance.ContainsKey(query.Documents[i]));

        return relevant == 0 || relevant == seen.Length
            ? null
            : new TrainingList([.. seen.Select(i => query.Features[i])], [.. seen.Select(i => query.Relevance.ContainsKey(query.Documents[i]) ? 1.0 / relevant : 0)]);
    }
}
