using InternAssistant.Retrieval.Embedding;

namespace InternAssistant.Benchmarks;

/// <summary>The same network written plainly: one number after the other, matrices as [input][output], as one would write it at first. What ours is measured against.</summary>
internal sealed class ScalarEncoder
{
    private readonly EncoderWeights weights;
    private readonly PieceTokenizer tokenizer;
    private readonly Dictionary<DenseWeights, float[]> matrices = new(ReferenceEqualityComparer.Instance);

    public ScalarEncoder(string path)
    {
        weights = EncoderWeightsFile.Read(path);
        tokenizer = new PieceTokenizer(new PieceTrie(weights.Pieces, EncoderShape.ReservedPieces), weights.Pieces, weights.Scores);
        foreach (var dense in weights.Layers.SelectMany(layer => new[] { layer.QueryKeyValue, layer.AttentionOutput, layer.Residual, layer.Widen, layer.Narrow }).OfType<DenseWeights>().Append(weights.Final))
        {
            matrices[dense] = Unfold(dense);
        }
    }

    public float[] Embed(string text)
    {
        var pieces = new int[EncoderShape.MaximumPieces];
        var rows = Enter(pieces.AsSpan(0, tokenizer.Encode(text, pieces)));
        foreach (var layer in weights.Layers)
        {
            var attended = Attend(Multiply(Normalize(rows, layer.AttentionNorm), layer.QueryKeyValue), layer.Width);
            var residual = layer.Residual is null ? rows : Multiply(rows, layer.Residual);
            rows = Add(residual, Multiply(attended, layer.AttentionOutput));
            var inner = Multiply(Normalize(rows, layer.InnerNorm), layer.Widen);
            rows = Add(rows, Multiply([.. inner.Select(row => Array.ConvertAll(row, x => Math.Max(x, 0f)))], layer.Narrow));
        }

        var mean = Enumerable.Range(0, EncoderShape.Width).Select(i => rows.Sum(row => row[i]) / Math.Max(rows.Length, 1)).ToArray();
        var vector = Array.ConvertAll(Multiply([mean], weights.Final)[0], MathF.Tanh);
        var length = MathF.Sqrt(vector.Sum(x => x * x));

        return Array.ConvertAll(vector, x => x / length);
    }

    private static float[] Unfold(DenseWeights dense)
    {
        var (panels, matrix) = (dense.Panels.ToArray(), new float[dense.Inputs * dense.Outputs]);
        for (var i = 0; i < dense.Inputs; i++)
        {
            for (var o = 0; o < dense.Outputs; o++)
            {
                var panel = o / EncoderShape.PanelColumns;
                matrix[(i * dense.Outputs) + o] = panels[(((panel * dense.Inputs) + i) * EncoderShape.PanelColumns) + (o % EncoderShape.PanelColumns)];
            }
        }

        return matrix;
    }

    private float[][] Enter(ReadOnlySpan<int> pieces)
    {
        var (rows, embeddings, scales) = (new float[pieces.Length][], weights.Embeddings, weights.InverseTimescales.ToArray());
        for (var p = 0; p < pieces.Length; p++)
        {
            rows[p] = new float[EncoderShape.EmbeddingWidth];
            for (var i = 0; i < rows[p].Length; i++)
            {
                var angle = p * scales[i % scales.Length];
                rows[p][i] = (2 * embeddings.Span[(pieces[p] * EncoderShape.EmbeddingWidth) + i]) + (i < scales.Length ? MathF.Sin(angle) : MathF.Cos(angle));
            }
        }

        return rows;
    }

    private float[][] Multiply(float[][] rows, DenseWeights dense)
    {
        var (matrix, bias) = (matrices[dense], dense.Bias.ToArray());

        return [.. rows.Select(row =>
        {
            var output = (float[])bias.Clone();
            for (var i = 0; i < dense.Inputs; i++)
            {
                var x = row[i];
                for (var o = 0; o < output.Length; o++)
                {
                    output[o] += x * matrix[(i * output.Length) + o];
                }
            }

            return output;
        })];
    }

    private static float[][] Normalize(float[][] rows, NormWeights norm)
    {
        var (scale, bias) = (norm.Scale.ToArray(), norm.Bias.ToArray());

        return [.. rows.Select(row =>
        {
            var mean = row.Average();
            var factor = 1 / MathF.Sqrt(row.Sum(x => (x - mean) * (x - mean)) / row.Length + 1e-6f);

            return row.Select((x, i) => ((x - mean) * factor * scale[i]) + bias[i]).ToArray();
        })];
    }

    private static float[][] Attend(float[][] rows, int width)
    {
        var (size, output) = (width / EncoderShape.Heads, rows.Select(_ => new float[width]).ToArray());
        for (var start = 0; start < width; start += size)
        {
            for (var r = 0; r < rows.Length; r++)
            {
                var exponents = rows.Select(other => Enumerable.Range(start, size).Sum(i => rows[r][i] * other[width + i]) / MathF.Sqrt(size)).ToArray();
                var shares = Array.ConvertAll(exponents, x => MathF.Exp(x - exponents.Max()));
                var sum = shares.Sum();
                for (var i = start; i < start + size; i++)
                {
                    output[r][i] = rows.Select((other, o) => shares[o] / sum * other[(2 * width) + i]).Sum();
                }
            }
        }

        return output;
    }

    private static float[][] Add(float[][] left, float[][] right) => [.. left.Zip(right, (a, b) => a.Zip(b, (x, y) => x + y).ToArray())];
}
