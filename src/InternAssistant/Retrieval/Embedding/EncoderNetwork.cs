namespace InternAssistant.Retrieval.Embedding;

/// <summary>
/// The network: pieces and their places, two transformer layers that normalise first, the mean over a text's rows, a dense layer with tanh, length 1.
/// Several texts go through it at once, so that the weights are read from memory once; no text sees another.
/// </summary>
internal sealed class EncoderNetwork(EncoderWeights weights)
{
    private const float SmallestSquare = 1e-12f;

    private readonly float[] positions = PositionTable.Make(weights.InverseTimescales.Span);

    /// <summary>The vectors of the texts in a scratch.</summary>
    public float[][] Run(EncoderScratch scratch)
    {
        Enter(scratch);
        foreach (var layer in weights.Layers)
        {
            Attend(scratch, layer);
            LayerNormalization.Apply(scratch.Stream, scratch.Rows, EncoderShape.Width, layer.InnerNorm, scratch.Narrow);
            MatrixProduct.Multiply(scratch.Narrow, scratch.Rows, layer.Widen, scratch.Wide, ProductUse.StorePositive);
            MatrixProduct.Multiply(scratch.Wide, scratch.Rows, layer.Narrow, scratch.Stream, ProductUse.Add);
        }

        Average(scratch);
        MatrixProduct.Multiply(scratch.Narrow, scratch.Lengths.Count, weights.Final, scratch.Wide, ProductUse.Store);

        return [.. Enumerable.Range(0, scratch.Lengths.Count).Select(text => Leave(scratch.Wide.AsSpan(text * EncoderShape.Width, EncoderShape.Width)))];
    }

    private void Enter(EncoderScratch scratch)
    {
        var embeddings = weights.Embeddings.Span;
        var row = 0;
        foreach (var length in scratch.Lengths)
        {
            for (var position = 0; position < length; position++, row++)
            {
                var piece = embeddings.Slice(scratch.Pieces[row] * EncoderShape.EmbeddingWidth, EncoderShape.EmbeddingWidth);
                var target = scratch.Stream.AsSpan(row * EncoderShape.EmbeddingWidth, EncoderShape.EmbeddingWidth);
                piece.CopyTo(target);
                Lanes.AddScaled(positions.AsSpan(position * EncoderShape.EmbeddingWidth, EncoderShape.EmbeddingWidth), 1f, target);
                Lanes.AddScaled(piece, 1f, target);
            }
        }
    }

    private static void Attend(EncoderScratch scratch, LayerWeights layer)
    {
        LayerNormalization.Apply(scratch.Stream, scratch.Rows, layer.Width, layer.AttentionNorm, scratch.Narrow);
        MatrixProduct.Multiply(scratch.Narrow, scratch.Rows, layer.QueryKeyValue, scratch.Wide, ProductUse.Store);
        var row = 0;
        foreach (var length in scratch.Lengths)
        {
            SelfAttention.Apply(scratch.Wide.AsSpan(row * 3 * layer.Width), length, layer.Width, scratch.Narrow.AsSpan(row * layer.Width));
            row += length;
        }

        if (layer.Residual is not null)
        {
            MatrixProduct.Multiply(scratch.Stream, scratch.Rows, layer.Residual, scratch.Next, ProductUse.Store);
            (scratch.Stream, scratch.Next) = (scratch.Next, scratch.Stream);
        }

        MatrixProduct.Multiply(scratch.Narrow, scratch.Rows, layer.AttentionOutput, scratch.Stream, ProductUse.Add);
    }

    /// <summary>The mean of each text's rows; zeros for a text without pieces.</summary>
    private static void Average(EncoderScratch scratch)
    {
        var (row, text) = (0, 0);
        foreach (var length in scratch.Lengths)
        {
            var mean = scratch.Narrow.AsSpan(text++ * EncoderShape.Width, EncoderShape.Width);
            mean.Clear();
            for (var i = 0; i < length; i++, row++)
            {
                Lanes.AddScaled(scratch.Stream.AsSpan(row * EncoderShape.Width, EncoderShape.Width), 1f, mean);
            }

            Lanes.Scale(mean, 1f / Math.Max(length, 1));
        }
    }

    private static float[] Leave(ReadOnlySpan<float> row)
    {
        var vector = new float[EncoderShape.Width];
        for (var i = 0; i < vector.Length; i++)
        {
            vector[i] = Lanes.Tanh(row[i]);
        }

        Lanes.Scale(vector, 1f / MathF.Sqrt(Math.Max(Lanes.Dot(vector, vector), SmallestSquare)));

        return vector;
    }
}
