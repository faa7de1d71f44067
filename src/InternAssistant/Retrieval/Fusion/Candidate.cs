namespace InternAssistant.Retrieval.Fusion;

/// <summary>A passage that may be found, and what is measured of it.</summary>
/// <param name="passage">Its ordinal.</param>
internal sealed class Candidate(int passage)
{
    public int Passage { get; } = passage;

    /// <summary>The different terms of its contents and how often each occurs.</summary>
    public (int Term, int Count)[] Terms { get; init; } = [];

    /// <summary>How many words its contents have.</summary>
    public int Length { get; init; }

    /// <summary>BM25 of its contents.</summary>
    public double Words { get; init; }

    /// <summary>BM25 of its lead.</summary>
    public double Lead { get; init; }

    /// <summary>Cosine of the meanings.</summary>
    public double Meaning { get; init; }

    /// <summary>Cosine of the meanings after whitening.</summary>
    public double WhiteMeaning { get; init; }

    /// <summary>Its features in the order of <see cref="FusionModel.Names"/>.</summary>
    public double[] Features { get; set; } = [];
}
