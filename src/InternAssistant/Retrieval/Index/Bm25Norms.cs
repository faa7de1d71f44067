namespace InternAssistant.Retrieval.Index;

/// <summary>
/// The part of BM25 that depends on a passage's length: <c>k1 (1 - b + b dl / avgdl)</c> for each of the 256 lengths that a byte can keep.
/// </summary>
internal sealed class Bm25Norms
{
    private readonly double[] norms = new double[256];

    public Bm25Norms(int passages, long totalLength, RetrievalOptions settings)
    {
        var averageLength = passages == 0 ? 1 : (double)totalLength / passages;
        for (var encoded = 0; encoded < norms.Length; encoded++)
        {
            norms[encoded] = settings.K1 * (1 - settings.B + (settings.B * FieldLength.Decode((byte)encoded) / averageLength));
        }
    }

    /// <summary>One for each length as <see cref="FieldLength"/> encodes it.</summary>
    public ReadOnlySpan<double> All => norms;

    /// <summary><c>tf / (tf + norm)</c>, from 0 to 1.</summary>
    public double Share(int frequency, byte length) => frequency / (frequency + norms[length]);

    /// <summary>The least float that is not below <see cref="Share"/>, so that it bounds it.</summary>
    public float Bound(int frequency, byte length)
    {
        var share = Share(frequency, length);
        var bound = (float)share;

        return bound < share ? MathF.BitIncrement(bound) : bound;
    }
}
