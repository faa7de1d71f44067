using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace InternAssistant.Retrieval.Embedding;

/// <summary>
/// Rows times a matrix. Four rows meet 32 columns (a panel, stored [input][column]) at a time, so that the weights pass through the processor once for
/// all rows and each is used four times in a register. Every output is one sum in the order of its inputs, without fused multiply-add: however
/// wide the registers and however many the rows, an output is the same to the bit.
/// </summary>
internal static class MatrixProduct
{
    /// <summary>Multiplies rows of <see cref="DenseWeights.Inputs"/> numbers into rows of <see cref="DenseWeights.Outputs"/>. Buffers must hold whole blocks of rows.</summary>
    public static void Multiply(ReadOnlySpan<float> input, int rows, DenseWeights weights, Span<float> output, ProductUse use)
    {
        var blocks = (rows + EncoderShape.BlockRows - 1) / EncoderShape.BlockRows;
        var (inputs, outputs) = (weights.Inputs, weights.Outputs);
        var panels = weights.Panels.Span;
        var bias = weights.Bias.Span;
        for (var column = 0; column < outputs; column += EncoderShape.PanelColumns)
        {
            var panel = panels.Slice(column * inputs, inputs * EncoderShape.PanelColumns);
            for (var block = 0; block < blocks; block++)
            {
                var from = input.Slice(block * EncoderShape.BlockRows * inputs, EncoderShape.BlockRows * inputs);
                var to = output.Slice(block * EncoderShape.BlockRows * outputs, EncoderShape.BlockRows * outputs)[column..];
                if (Vector512.IsHardwareAccelerated)
                {
                    Block512(from, inputs, panel, bias[column..], to, outputs, use);
                }
                else
                {
                    Block256(from, inputs, panel, bias[column..], to, outputs, use);
                    Block256(from, inputs, panel[Vector512<float>.Count..], bias[(column + Vector512<float>.Count)..], to[Vector512<float>.Count..], outputs, use);
                }
            }
        }
    }

    private static void Block512(ReadOnlySpan<float> input, int inputs, ReadOnlySpan<float> panel, ReadOnlySpan<float> bias, Span<float> output, int stride, ProductUse use)
    {
        ref var x = ref MemoryMarshal.GetReference(input);
        ref var w = ref MemoryMarshal.GetReference(panel);
        Vector512<float> a0 = default, a1 = default, b0 = default, b1 = default, c0 = default, c1 = default, d0 = default, d1 = default;
        for (nuint i = 0, at = 0; i < (nuint)inputs; i++, at += EncoderShape.PanelColumns)
        {
            var left = Vector512.LoadUnsafe(ref w, at);
            var right = Vector512.LoadUnsafe(ref w, at + (nuint)Vector512<float>.Count);
            var a = Vector512.Create(Unsafe.Add(ref x, i));
            var b = Vector512.Create(Unsafe.Add(ref x, i + (nuint)inputs));
            var c = Vector512.Create(Unsafe.Add(ref x, i + (2 * (nuint)inputs)));
            var d = Vector512.Create(Unsafe.Add(ref x, i + (3 * (nuint)inputs)));
            (a0, a1, b0, b1) = (a0 + (a * left), a1 + (a * right), b0 + (b * left), b1 + (b * right));
            (c0, c1, d0, d1) = (c0 + (c * left), c1 + (c * right), d0 + (d * left), d1 + (d * right));
        }

        Finish(a0, a1, bias, output, use);
        Finish(b0, b1, bias, output[stride..], use);
        Finish(c0, c1, bias, output[(2 * stride)..], use);
        Finish(d0, d1, bias, output[(3 * stride)..], use);
    }

    private static void Block256(ReadOnlySpan<float> input, int inputs, ReadOnlySpan<float> panel, ReadOnlySpan<float> bias, Span<float> output, int stride, ProductUse use)
    {
        ref var x = ref MemoryMarshal.GetReference(input);
        ref var w = ref MemoryMarshal.GetReference(panel);
        Vector256<float> a0 = default, a1 = default, b0 = default, b1 = default, c0 = default, c1 = default, d0 = default, d1 = default;
        for (nuint i = 0, at = 0; i < (nuint)inputs; i++, at += EncoderShape.PanelColumns)
        {
            var left = Vector256.LoadUnsafe(ref w, at);
            var right = Vector256.LoadUnsafe(ref w, at + (nuint)Vector256<float>.Count);
            var a = Vector256.Create(Unsafe.Add(ref x, i));
            var b = Vector256.Create(Unsafe.Add(ref x, i + (nuint)inputs));
            var c = Vector256.Create(Unsafe.Add(ref x, i + (2 * (nuint)inputs)));
            var d = Vector256.Create(Unsafe.Add(ref x, i + (3 * (nuint)inputs)));
            (a0, a1, b0, b1) = (a0 + (a * left), a1 + (a * right), b0 + (b * left), b1 + (b * right));
            (c0, c1, d0, d1) = (c0 + (c * left), c1 + (c * right), d0 + (d * left), d1 + (d * right));
        }

        Finish(a0, a1, bias, output, use);
        Finish(b0, b1, bias, output[stride..], use);
        Finish(c0, c1, bias, output[(2 * stride)..], use);
        Finish(d0, d1, bias, output[(3 * stride)..], use);
    }

    private static void Finish(Vector512<float> left, Vector512<float> right, ReadOnlySpan<float> bias, Span<float> output, ProductUse use)
    {
        Finish(left.GetLower(), left.GetUpper(), bias, output, use);
        Finish(right.GetLower(), right.GetUpper(), bias[Vector512<float>.Count..], output[Vector512<float>.Count..], use);
    }

    private static void Finish(Vector256<float> left, Vector256<float> right, ReadOnlySpan<float> bias, Span<float> output, ProductUse use)
    {
        Finish(left, bias, output, use);
        Finish(right, bias[Vector256<float>.Count..], output[Vector256<float>.Count..], use);
    }

    private static void Finish(Vector256<float> sum, ReadOnlySpan<float> bias, Span<float> output, ProductUse use)
    {
        sum += Vector256.Create(bias);
        sum = use switch
        {
            ProductUse.StorePositive => Vector256.Max(sum, Vector256<float>.Zero),
            ProductUse.Add => Vector256.Create<float>(output) + sum,
            _ => sum,
        };
        sum.CopyTo(output);
    }
}
