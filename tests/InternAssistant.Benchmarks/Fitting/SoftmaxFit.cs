namespace InternAssistant.Benchmarks.Fitting;

/// <summary>
/// Fits a linear model so that the softmax of the scores is near the target: the mean cross entropy over queries, then over sets, with a quadratic
/// penalty, by Newton's method.
/// </summary>
/// <remarks>Cao et al., "Learning to rank: from pairwise approach to listwise approach", 2007 (ListNet, top one).</remarks>
internal static class SoftmaxFit
{
    private const double Penalty = 0.03;
    private const int MostSteps = 30;
    private const double LeastGain = 1e-9;
    private const double ShortestStep = 1e-3;

    public static double[] Fit(IReadOnlyList<IReadOnlyList<TrainingList>> sets)
    {
        var weights = new double[sets[0][0].Features[0].Length];
        var slope = SlopeAt(sets, weights);
        for (var step = 0; step < MostSteps; step++)
        {
            var direction = Vectors.Solve(slope.Curvature, slope.Gradient);
            var (next, nextSlope) = StepAlong(sets, weights, slope, direction);
            var gain = slope.Loss - nextSlope.Loss;
            (weights, slope) = (next, nextSlope);
            if (gain < LeastGain)
            {
                break;
            }
        }

        return weights;
    }

    // Half the way, and half of that, until the loss does not rise.
    private static (double[] Weights, Slope Slope) StepAlong(IReadOnlyList<IReadOnlyList<TrainingList>> sets, double[] weights, Slope slope, double[] direction)
    {
        for (var length = 1.0; ; length /= 2)
        {
            var next = weights.Zip(direction, (weight, step) => weight - (length * step)).ToArray();
            var there = SlopeAt(sets, next);
            if (there.Loss <= slope.Loss + 1e-12)
            {
                return (next, there);
            }

            if (length < ShortestStep)
            {
                return (weights, slope);
            }
        }
    }

    private static Slope SlopeAt(IReadOnlyList<IReadOnlyList<TrainingList>> sets, double[] weights)
    {
        var slope = new Slope(weights.Length);
        foreach (var set in sets)
        {
            foreach (var list in set)
            {
                slope.Add(list, weights, 1.0 / set.Count / sets.Count);
            }
        }

        slope.AddPenalty(weights, Penalty);

        return slope;
    }
}
