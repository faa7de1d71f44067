namespace InternAssistant.Retrieval.Index;

/// <summary>What an embedder made of the passages of a snapshot.</summary>
/// <param name="Embedder">The embedder's name; vectors of another one cannot be compared with these.</param>
/// <param name="Dimensions">How many numbers a vector has.</param>
/// <param name="Contents">The vectors of the passages' contents, one after the other, each <see cref="FixedVector.Width"/> long.</param>
/// <param name="Leads">The vectors of their leads.</param>
public sealed record PassageVectors(string Embedder, int Dimensions, short[] Contents, short[] Leads)
{
    /// <summary>No vectors.</summary>
    public static PassageVectors None { get; } = new("", 0, [], []);
}
