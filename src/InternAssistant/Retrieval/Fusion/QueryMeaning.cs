using InternAssistant.Retrieval.Index;

namespace InternAssistant.Retrieval.Fusion;

/// <summary>A question as a vector.</summary>
/// <param name="Vector">As the embedder made it.</param>
/// <param name="White">After the whitening of the snapshot.</param>
internal sealed record QueryMeaning(short[] Vector, short[] White)
{
    /// <summary>The meaning of a question to a snapshot; null when the vector is of another kind than the snapshot's.</summary>
    public static QueryMeaning? Of(ReadOnlySpan<float> vector, VectorTable vectors)
    {
        if (vector.Length != vectors.Dimensions)
        {
            return null;
        }

        var kept = new short[vectors.Width];
        FixedVector.Write(vector, kept);

        return new QueryMeaning(kept, vectors.Whiten(kept));
    }
}
