namespace InternAssistant.Retrieval;

/// <summary>A feature of a fused ranking.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value for the passage, as it was measured.</param>
/// <param name="Normalised">Its value beside the other candidates', as it was weighed.</param>
/// <param name="Weight">What it was multiplied with.</param>
public sealed record FeatureScore(string Name, double Value, double Normalised, double Weight)
{
    /// <summary>What it adds to the score.</summary>
    public double Score => Normalised * Weight;
}
