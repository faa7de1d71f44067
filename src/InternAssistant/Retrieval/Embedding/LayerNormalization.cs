using System.Runtime.Intrinsics;

namespace InternAssistant.Retrieval.Embedding;

/// <summary>Layer normalisation (Ba et al., 2016) with epsilon 1e-6: each row to mean 0 and variance 1, then scaled and shifted.</summary>
internal static class LayerNormalization
{
    private const float Epsilon = 1e-6f;

    public static void Apply(ReadOnlySpan<float> input, int rows, int width, NormWeights weights, Span<float> output)
    {
        for (var row = 0; row < rows; row++)
        {
            Apply(input.Slice(row * width, width), weights.Scale.Span, weights.Bias.Span, output.Slice(row * width, width));
        }
    }

    private static void Apply(ReadOnlySpan<float> input, ReadOnlySpan<float> scale, ReadOnlySpan<float> bias, Span<float> output)
    {
        var mean = Lanes.Sum(input) / input.Length;
        for (var i = 0; i < input.Length; i += Vector256<float>.Count)
        {
            (Vector256.Create(input[i..]) - Vector256.Create(mean)).CopyTo(output[i..]);
        }

        var factor = 1f / MathF.Sqrt((Lanes.Dot(output, output) / input.Length) + Epsilon);
        for (var i = 0; i < input.Length; i += Vector256<float>.Count)
        {
            ((Vector256.Create(scale[i..]) * factor * Vector256.Create<float>(output[i..])) + Vector256.Create(bias[i..])).CopyTo(output[i..]);
        }
    }
}
