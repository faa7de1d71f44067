namespace InternAssistant.Retrieval;

/// <summary>A feature of a fused ranking.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value for the passage.</param>
/// <param name="Weight">What it was multiplied with.</param>
public sealed record FeatureScore(string Name, double Value, double Weight)
{
    /// <summary>What it adds to the score.</summary>
    public double Score => Value * Weight;
}
