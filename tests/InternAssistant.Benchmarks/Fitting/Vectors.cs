namespace InternAssistant.Benchmarks.Fitting;

/// <summary>Arithmetic of a few numbers.</summary>
internal static class Vectors
{
    public static double Dot(double[] left, double[] right)
    {
        var sum = 0.0;
        for (var i = 0; i < left.Length; i++)
        {
            sum += left[i] * right[i];
        }

        return sum;
    }

    /// <summary>The solution of a system with a symmetric, positive definite matrix, by elimination.</summary>
    public static double[] Solve(double[][] matrix, double[] right)
    {
        var rows = matrix.Select((row, i) => row.Append(right[i]).ToArray()).ToArray();
        for (var i = 0; i < rows.Length; i++)
        {
            for (var below = i + 1; below < rows.Length; below++)
            {
                var factor = rows[below][i] / rows[i][i];
                for (var column = i; column <= rows.Length; column++)
                {
                    rows[below][column] -= factor * rows[i][column];
                }
            }
        }

        var solution = new double[rows.Length];
        for (var i = rows.Length - 1; i >= 0; i--)
        {
            solution[i] = (rows[i][^1] - Enumerable.Range(i + 1, rows.Length - i - 1).Sum(j => rows[i][j] * solution[j])) / rows[i][i];
        }

        return solution;
    }
}
