using InternAssistant.Retrieval.Fusion;

namespace InternAssistant.Benchmarks.Fitting;

/// <summary>Fits the probability that the best document is right to its score; each set counts alike.</summary>
internal static class LogisticFit
{
    private const double Penalty = 1e-3;
    private const int Steps = 30;

    public static FusionCalibration Fit(IReadOnlyList<JudgedSet> sets)
    {
        double[] curve = [0, 0];
        for (var step = 0; step < Steps; step++)
        {
            double[] gradient = [0, Penalty * curve[1]];
            double[][] curvature = [[Penalty, 0], [0, Penalty]];
            foreach (var set in sets)
            {
                var share = 1.0 / set.Judgements.Count / sets.Count;
                foreach (var judgement in set.Judgements)
                {
                    Add(judgement, curve, share, gradient, curvature);
                }
            }

            curve = [.. curve.Zip(Vectors.Solve(curvature, gradient), (value, change) => value - change)];
        }

        return new FusionCalibration(curve[0], curve[1]);
    }

    private static void Add(Judgement judgement, double[] curve, double share, double[] gradient, double[][] curvature)
    {
        double[] input = [1, judgement.Score];
        var probability = 1 / (1 + Math.Exp(-Vectors.Dot(input, curve)));
        for (var i = 0; i < input.Length; i++)
        {
            gradient[i] += share * (probability - (judgement.IsRight ? 1 : 0)) * input[i];
            for (var j = 0; j < input.Length; j++)
            {
                curvature[i][j] += share * probability * (1 - probability) * input[i] * input[j];
            }
        }
    }
}
