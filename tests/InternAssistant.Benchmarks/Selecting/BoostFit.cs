using InternAssistant.Answering.Selection;

namespace InternAssistant.Benchmarks.Selecting;

/// <summary>
/// Boosts trees so that the softmax over a question's candidates, with "none of them" at 0, gives its weight to the right ones.
/// </summary>
/// <remarks>Friedman, "Greedy function approximation: a gradient boosting machine", 2001.</remarks>
internal static class BoostFit
{
    private const int Trees = 150;
    private const double Rate = 0.1;
    private const double LeastCurvature = 1e-4;

    public static IReadOnlyList<DecisionTree> Fit(IReadOnlyList<LabelledList> lists)
    {
        var taught = lists.Where(list => list.Teaches).ToList();
        var rows = taught.SelectMany(list => list.Rows).ToList();
        var bins = Bins.Of(rows);
        var scores = new double[rows.Count];
        var trees = new List<DecisionTree>();
        for (var round = 0; round < Trees; round++)
        {
            var (gradient, curvature) = (new double[rows.Count], new double[rows.Count]);
            var start = 0;
            foreach (var list in taught)
            {
                AddSlope(list, scores, start, gradient, curvature);
                start += list.Rows.Length;
            }

            var tree = new TreeGrower(bins, gradient, curvature).Grow(Rate);
            trees.Add(tree);
            for (var row = 0; row < scores.Length; row++)
            {
                scores[row] += tree.Of(rows[row]);
            }
        }

        return trees;
    }

    private static void AddSlope(LabelledList list, double[] scores, int start, double[] gradient, double[] curvature)
    {
        var own = scores.AsSpan(start, list.Rows.Length);
        var highest = 0d;
        foreach (var score in own)
        {
            highest = Math.Max(highest, score);
        }

        var (all, right) = (list.HasNull ? Math.Exp(-highest) : 1e-20, 0d);
        for (var at = 0; at < own.Length; at++)
        {
            var share = Math.Exp(own[at] - highest);
            all += share;
            right += list.Labels[at] ? share : 0;
        }

        for (var at = 0; at < own.Length; at++)
        {
            var share = Math.Exp(own[at] - highest);
            var probability = share / all;
            gradient[start + at] = list.Weight * ((list.Labels[at] ? share / right : 0) - probability);
            curvature[start + at] = list.Weight * Math.Max(probability * (1 - probability), LeastCurvature);
        }
    }
}
