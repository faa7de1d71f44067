namespace InternAssistant.Retrieval.Embedding;

/// <summary>What is added to a piece for where it stands: 128 sines, then 128 cosines (Vaswani et al., 2017).</summary>
internal static class PositionTable
{
    public static float[] Make(ReadOnlySpan<float> inverseTimescales)
    {
        var half = inverseTimescales.Length;
        var table = new float[EncoderShape.MaximumPieces * 2 * half];
        for (var position = 0; position < EncoderShape.MaximumPieces; position++)
        {
            for (var i = 0; i < half; i++)
            {
                var angle = (double)(position * inverseTimescales[i]);
                table[(position * 2 * half) + i] = (float)Math.Sin(angle);
                table[(position * 2 * half) + half + i] = (float)Math.Cos(angle);
            }
        }

        return table;
    }
}
