namespace InternAssistant.Retrieval.Embedding;

/// <summary>Scaled dot-product attention with four heads (Vaswani et al., 2017) among the rows of one text.</summary>
internal static class SelfAttention
{
    /// <summary>Reads rows of query, key and value side by side, each of the layer's width, and writes rows of that width.</summary>
    public static void Apply(ReadOnlySpan<float> queryKeyValue, int rows, int width, Span<float> output)
    {
        Span<float> shares = stackalloc float[EncoderShape.MaximumPieces];
        var size = width / EncoderShape.Heads;
        var scale = (float)(1.0 / Math.Sqrt(size));
        Span<float> query = stackalloc float[size];
        for (var head = 0; head < EncoderShape.Heads; head++)
        {
            for (var row = 0; row < rows; row++)
            {
                Row(queryKeyValue, row, head * size).CopyTo(query);
                Lanes.Scale(query, scale);
                for (var other = 0; other < rows; other++)
                {
                    shares[other] = Lanes.Dot(query, Row(queryKeyValue, other, width + (head * size)));
                }

                Softmax(shares[..rows]);
                var target = output.Slice((row * width) + (head * size), size);
                target.Clear();
                for (var other = 0; other < rows; other++)
                {
                    Lanes.AddScaled(Row(queryKeyValue, other, (2 * width) + (head * size)), shares[other], target);
                }
            }
        }

        ReadOnlySpan<float> Row(ReadOnlySpan<float> all, int row, int start) => all.Slice((row * 3 * width) + start, size);
    }

    private static void Softmax(Span<float> scores)
    {
        var highest = scores[0];
        foreach (var score in scores)
        {
            highest = Math.Max(highest, score);
        }

        var sum = 0f;
        foreach (ref var score in scores)
        {
            score = (float)Lanes.Exp(score - highest);
            sum += score;
        }

        foreach (ref var score in scores)
        {
            score /= sum;
        }
    }
}
