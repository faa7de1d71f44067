namespace InternAssistant.Evaluation.Collections;

/// <summary>A mean over queries.</summary>
/// <param name="Value">The mean.</param>
/// <param name="Low">The lower end of its 95 % interval.</param>
/// <param name="High">The upper end.</param>
public sealed record Estimate(double Value, double Low, double High)
{
    private const int Resamples = 2000;

    /// <summary>The mean with an interval by the bootstrap over queries (Efron 1979): percentiles of 2,000 seeded resamples.</summary>
    public static Estimate Of(IReadOnlyList<double> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (values.Count == 0)
        {
            return new Estimate(0, 0, 0);
        }

        var random = new Random(values.Count);
        var means = new double[Resamples];
        for (var i = 0; i < Resamples; i++)
        {
            var sum = 0.0;
            for (var j = 0; j < values.Count; j++)
            {
                sum += values[random.Next(values.Count)];
            }

            means[i] = sum / values.Count;
        }

        Array.Sort(means);

        return new Estimate(Rounded(values.Average()), Rounded(means[(int)(0.025 * Resamples)]), Rounded(means[(int)(0.975 * Resamples) - 1]));
    }

    private static double Rounded(double value) => Math.Round(value, 5);
}
