namespace InternAssistant.Evaluation.Collections;

/// <summary>Whether one ranking is better than another or only luckier: Fisher's paired randomisation test over queries, two-sided.</summary>
/// <remarks>Smucker, Allan and Carterette, "A comparison of statistical significance tests for information retrieval evaluation", 2007.</remarks>
public static class RandomisationTest
{
    private const int Trials = 20_000;

    /// <summary>How often a difference at least as great comes about when the two are swapped at random, query by query; seeded.</summary>
    public static double P(IReadOnlyList<double> one, IReadOnlyList<double> other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        var differences = one.Zip(other, (a, b) => a - b).Where(difference => difference != 0).ToArray();
        var seen = Math.Abs(differences.Sum()) - 1e-12;
        var random = new Random(differences.Length);
        var extreme = 0;
        for (var trial = 0; trial < Trials; trial++)
        {
            var sum = 0.0;
            foreach (var difference in differences)
            {
                sum += random.Next(2) == 0 ? difference : -difference;
            }

            extreme += Math.Abs(sum) >= seen ? 1 : 0;
        }

        return (extreme + 1.0) / (Trials + 1);
    }
}
