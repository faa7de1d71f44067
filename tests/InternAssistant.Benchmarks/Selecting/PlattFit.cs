namespace InternAssistant.Benchmarks.Selecting;

/// <summary>A logistic regression with a small ridge, fitted by Newton's method; the intercept is not shrunk.</summary>
internal static class PlattFit
{
    private const double Ridge = 0.1;
    private const int Steps = 50;

    /// <summary>The intercept, then a coefficient for each feature.</summary>
    public static double[] Of(IReadOnlyList<double[]> features, IReadOnlyList<bool> labels)
    {
        var size = features[0].Length + 1;
        var weights = new double[size];
        for (var step = 0; step < Steps; step++)
        {
            var gradient = new double[size];
            var hessian = new double[size, size];
            for (var row = 0; row < features.Count; row++)
            {
                Add(features[row], labels[row], weights, gradient, hessian);
            }

            for (var i = 1; i < size; i++)
            {
                gradient[i] -= Ridge * weights[i];
                hessian[i, i] += Ridge;
            }

            var change = Solve(hessian, gradient);
            weights = [.. weights.Zip(change, (weight, by) => weight + by)];
        }

        return weights;
    }

    public static double Predict(double[] weights, double[] features)
    {
        var sum = weights[0] + features.Select((feature, i) => feature * weights[i + 1]).Sum();

        return 1 / (1 + Math.Exp(-sum));
    }

    private static void Add(double[] features, bool label, double[] weights, double[] gradient, double[,] hessian)
    {
        var probability = Predict(weights, features);
        for (var i = 0; i < weights.Length; i++)
        {
            var left = i == 0 ? 1 : features[i - 1];
            gradient[i] += ((label ? 1 : 0) - probability) * left;
            for (var j = 0; j < weights.Length; j++)
            {
                hessian[i, j] += probability * (1 - probability) * left * (j == 0 ? 1 : features[j - 1]);
            }
        }
    }

    // Gauss's elimination: with the ridge the matrix is positive definite, so no pivot is 0.
    private static double[] Solve(double[,] matrix, double[] right)
    {
        var size = right.Length;
        var solution = (double[])right.Clone();
        for (var pivot = 0; pivot < size; pivot++)
        {
            for (var row = 0; row < size; row++)
            {
                if (row == pivot)
                {
                    continue;
                }

                var factor = matrix[row, pivot] / matrix[pivot, pivot];
                for (var column = pivot; column < size; column++)
                {
                    matrix[row, column] -= factor * matrix[pivot, column];
                }

                solution[row] -= factor * solution[pivot];
            }
        }

        return [.. solution.Select((value, i) => value / matrix[i, i])];
    }
}
