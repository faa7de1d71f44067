namespace InternAssistant.Retrieval.Fusion;

/// <summary>What the score of the best passage says about whether it is the right one: a logistic curve.</summary>
/// <remarks>Platt, "Probabilistic outputs for support vector machines and comparisons to regularized likelihood methods", 1999; here without his smoothing.</remarks>
/// <param name="Intercept">The log odds at a score of 0.</param>
/// <param name="Slope">What a score of 1 adds to them.</param>
internal sealed record FusionCalibration(double Intercept, double Slope)
{
    /// <summary>From 0 to 1, rounded to 0.01.</summary>
    public double Probability(double score) => Math.Round(1 / (1 + Math.Exp(-(Intercept + (Slope * score)))), 2);
}
