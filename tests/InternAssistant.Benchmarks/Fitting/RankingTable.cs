using System.Globalization;
using InternAssistant.Evaluation.Collections;
using InternAssistant.Retrieval.Fusion;

namespace InternAssistant.Benchmarks.Fitting;

/// <summary>Prints how well the rankings do, the coefficients, and what each feature adds.</summary>
internal static class RankingTable
{
    public static void Print(IReadOnlyList<MeasuredSet> sets)
    {
        var crossed = Trials.CrossValidate(sets);
        Line($"| set | ranking | nDCG@10 | 95 % interval | hit@1 | MAP | p against BM25 | p against the blend |");
        Line($"|---|---|---|---|---|---|---|---|");
        var left = sets.Count > 1 ? Trials.LeaveOneOut(sets) : crossed;
        foreach (var (s, set) in sets.Index())
        {
            var blend = set.Blend;
            var name = $"{set.Set.Name}, {set.Queries.Count} queries";
            PrintRow(name, "BM25", set.Words, null, null);
            PrintRow("", "plain blend", blend, set.Words, null);
            PrintRow("", "fused, cross-validated", crossed[s], set.Words, blend);
            PrintRow("", "fused, this set left out", left[s], set.Words, blend);
        }

        PrintWeights(sets);
        PrintAblation(sets, crossed);
    }

    private static void PrintRow(string set, string ranking, IReadOnlyList<QueryScores> scores, IReadOnlyList<QueryScores>? words, IReadOnlyList<QueryScores>? blend)
    {
        var ndcg = Estimate.Of(Ndcg(scores));
        Line($"| {set} | {ranking} | {ndcg.Value:F4} | {ndcg.Low:F3} to {ndcg.High:F3} | {scores.Average(score => score.Hit1):F3} | {scores.Average(score => score.Map):F3} | {P(scores, words)} | {P(scores, blend)} |");
    }

    private static void PrintWeights(IReadOnlyList<MeasuredSet> sets)
    {
        var (fitted, used) = (Trials.FitAll(sets), FusionModel.Hybrid.Weights);
        Line($"\n| feature | fitted on all | in the product |\n|---|---|---|");
        foreach (var (i, name) in FusionModel.Names.Index())
        {
            Line($"| {name} | {fitted[i]:F4} | {used[i]:F1} |");
        }

        Line($"\n| weights, ranking what they were fitted to: nDCG@10 | {string.Join(" | ", sets.Select(set => set.Set.Name))} |\n|---|{string.Concat(sets.Select(_ => "---|"))}");
        Line($"| fitted on all | {string.Join(" | ", sets.Select(set => InSample(set, fitted)))} |");
        Line($"| in the product | {string.Join(" | ", sets.Select(set => InSample(set, used)))} |");
    }

    private static void PrintAblation(IReadOnlyList<MeasuredSet> sets, IReadOnlyList<IReadOnlyList<QueryScores>> full)
    {
        Line($"\n| refitted without | {string.Join(" | ", sets.Select(set => set.Set.Name))} | mean nDCG@10 |\n|---|{string.Concat(sets.Select(_ => "---|"))}---|");
        Line($"| nothing | {string.Join(" | ", full.Select(scores => Number($"{Ndcg(scores).Average():F4}")))} | {full.Average(scores => Ndcg(scores).Average()):F4} |");
        foreach (var (feature, name) in FusionModel.Names.Index())
        {
            var without = Trials.CrossValidate([.. sets.Select(set => set.Without(feature))]);
            var differences = without.Select((scores, s) => Estimate.Of([.. Ndcg(scores).Zip(Ndcg(full[s]), (one, other) => one - other)]));
            Line($"| {name} | {string.Join(" | ", differences.Select(change => $"{Change(change.Value)} ({Change(change.Low)} to {Change(change.High)})"))} | {without.Average(scores => Ndcg(scores).Average()):F4} |");
        }
    }

    private static string InSample(MeasuredSet set, double[] weights) => Number($"{set.Queries.Average(query => query.RankBy(weights).Ndcg10):F4}");

    private static double[] Ndcg(IReadOnlyList<QueryScores> scores) => [.. scores.Select(score => score.Ndcg10)];

    private static string P(IReadOnlyList<QueryScores> scores, IReadOnlyList<QueryScores>? others) =>
        others is null ? "" : RandomisationTest.P(Ndcg(scores), Ndcg(others)) switch { < 0.0001 => "< 0.0001", var p => Number($"{p:0.####}") };

    // Rounded first: what is nearly nothing has no sign.
    private static string Change(double value) => Math.Round(value, 3).ToString("+0.000;-0.000;0.000", CultureInfo.InvariantCulture);

    private static string Number(FormattableString text) => FormattableString.Invariant(text);

    private static void Line(FormattableString text) => Console.WriteLine(FormattableString.Invariant(text));
}
