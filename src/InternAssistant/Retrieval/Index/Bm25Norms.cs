namespace InternAssistant.Retrieval.Index;

/// <summary>
/// The part of BM25 that depends on a passage's length: <c>k1 (1 - b + b dl / avgdl)</c> for each of the 256 lengths that a byte can keep,
/// and what it makes of the common frequencies.
/// </summary>
internal sealed class Bm25Norms
{
    private const int Tabled = 16;
    private readonly double[] norms = new double[256];
    private readonly double[] shares = new double[Tabled << 8];
    private readonly float[] bounds = new float[Tabled << 8];

    public Bm25Norms(int passages, long totalLength, RetrievalOptions settings)
    {
        var averageLength = passages == 0 ? 1 : (double)totalLength / passages;
        for (var encoded = 0; encoded < norms.Length; encoded++)
        {
            norms[encoded] = settings.K1 * (1 - settings.B + (settings.B * FieldLength.Decode((byte)encoded) / averageLength));
        }

        for (var place = 1 << 8; place < shares.Length; place++)
        {
            shares[place] = Compute(place >> 8, (byte)place);
            bounds[place] = Above(shares[place]);
        }
    }

    /// <summary><c>tf / (tf + norm)</c>, from 0 to 1.</summary>
    /// <param name="frequency">How often the term occurs, at least once.</param>
    /// <param name="length">The field's length as <see cref="FieldLength"/> encodes it.</param>
    public double Share(int frequency, byte length) => frequency < Tabled ? shares[(frequency << 8) | length] : Compute(frequency, length);

    /// <summary>The least float that is not below <see cref="Share"/>, so that it bounds it.</summary>
    public float Bound(int frequency, byte length) => frequency < Tabled ? bounds[(frequency << 8) | length] : Above(Compute(frequency, length));

    private double Compute(int frequency, byte length) => frequency / (frequency + norms[length]);

    private static float Above(double share)
    {
        var bound = (float)share;

        return bound < share ? MathF.BitIncrement(bound) : bound;
    }
}
