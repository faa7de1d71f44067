using InternAssistant.Evaluation.Collections;

namespace InternAssistant.Benchmarks.Fitting;

/// <summary>Fits where some is kept back, and ranks what was.</summary>
internal static class Trials
{
    private const int Folds = 5;
    private static readonly int[] Seeds = [0, 1, 2];

    public static double[] FitAll(IEnumerable<MeasuredSet> sets) => SoftmaxFit.Fit([.. sets.Select(set => set.Training())]);

    /// <summary>For each set the scores of its queries, ranked by the model of the folds they are not in; the mean over three ways of folding.</summary>
    public static IReadOnlyList<IReadOnlyList<QueryScores>> CrossValidate(IReadOnlyList<MeasuredSet> sets)
    {
        var rounds = Seeds.Select(seed => CrossValidate(sets, seed)).ToList();

        return [.. sets.Select((set, s) => (IReadOnlyList<QueryScores>)[.. set.Queries.Select((_, q) => MeanOf([.. rounds.Select(round => round[s][q])]))])];
    }

    /// <summary>For each set the scores of its queries, ranked by the model of the other sets.</summary>
    public static IReadOnlyList<IReadOnlyList<QueryScores>> LeaveOneOut(IReadOnlyList<MeasuredSet> sets) =>
    [
        .. sets.AsParallel().AsOrdered().Select(IReadOnlyList<QueryScores> (set) =>
        {
            var weights = FitAll(sets.Where(other => other != set));

            return [.. set.Queries.Select(query => query.RankBy(weights))];
        }),
    ];

    private static QueryScores[][] CrossValidate(IReadOnlyList<MeasuredSet> sets, int seed)
    {
        var folds = sets.Select(set => FoldsOf(set, seed)).ToList();
        double[][] models = [.. Enumerable.Range(0, Folds).AsParallel().AsOrdered().Select(fold => SoftmaxFit.Fit([.. sets.Select((set, s) => set.Training(folds[s], fold))]))];

        return [.. sets.Select((set, s) => set.Queries.Select(query => query.RankBy(models[folds[s][query.Group]])).ToArray())];
    }

    private static Dictionary<string, int> FoldsOf(MeasuredSet set, int seed)
    {
        string[] groups = [.. set.Queries.Select(query => query.Group).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        new Random(seed).Shuffle(groups);

        return groups.Select((group, i) => (group, i)).ToDictionary(group => group.group, group => group.i % Folds, StringComparer.Ordinal);
    }

    private static QueryScores MeanOf(IReadOnlyList<QueryScores> scores) => new(
        scores.Average(score => score.Hit1),
        scores.Average(score => score.Hit3),
        scores.Average(score => score.Mrr10),
        scores.Average(score => score.Ndcg10),
        scores.Average(score => score.Map),
        scores.Average(score => score.Recall100));
}
