namespace InternAssistant.Retrieval.Index;

/// <summary>
/// Scores as whole multiples of 2^-36: their sums do not depend on the order in which parts are added, so that pruned and exhaustive searches agree to the last bit.
/// </summary>
internal static class FixedScore
{
    /// <summary>How many units make 1.</summary>
    public const double One = 1L << 36;

    private const double Step = 1e-5;

    /// <summary>The score that people see, in whole steps of 1e-5.</summary>
    public static long Steps(long score) => (long)Math.Round(score / (One * Step));

    public static double ToDouble(long steps) => Math.Round(steps * Step, 5);

    /// <summary>No score up to this comes out as more than <paramref name="steps"/>.</summary>
    public static long Ceiling(long steps) => (long)Math.Floor((steps + 0.5) * (One * Step)) - 1;
}
