using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace InternAssistant.Retrieval.Index;

/// <summary>
/// Vectors of length 1 as whole multiples of 1/32767: a product of two is a sum of whole numbers, which is the same whatever the order, and cannot
/// overflow. Their precision, 1.5e-5 a number, is far beyond what an embedder can tell.
/// </summary>
internal static class FixedVector
{
    private const float One = 32767;

    /// <summary>How many numbers a vector takes: as many as it has, filled up with nothing to a multiple of 16.</summary>
    public static int Width(int dimensions) => (dimensions + 15) & ~15;

    /// <summary>Scales a vector to length 1 and rounds it. A vector of no length stays nothing.</summary>
    public static void Write(ReadOnlySpan<double> vector, Span<short> target)
    {
        var squares = 0.0;
        foreach (var value in vector)
        {
            squares += value * value;
        }

        target.Clear();
        var factor = squares < 1e-18 || !double.IsFinite(squares) ? 0 : One / Math.Sqrt(squares);
        for (var i = 0; i < vector.Length; i++)
        {
            target[i] = (short)Math.Round(vector[i] * factor);
        }
    }

    /// <inheritdoc cref="Write(ReadOnlySpan{double}, Span{short})"/>
    public static void Write(ReadOnlySpan<float> vector, Span<short> target)
    {
        var wide = new double[vector.Length];
        for (var i = 0; i < wide.Length; i++)
        {
            wide[i] = vector[i];
        }

        Write(wide, target);
    }

    /// <summary>The cosine of two vectors of the same width.</summary>
    public static double Cosine(ReadOnlySpan<short> left, ReadOnlySpan<short> right) => Product(left, right) / ((double)One * One);

    /// <summary>The product of two vectors of the same width, in multiples of 1/32767².</summary>
    public static int Product(ReadOnlySpan<short> left, ReadOnlySpan<short> right)
    {
        if (!Avx2.IsSupported)
        {
            return Plain(left, right);
        }

        ref var one = ref MemoryMarshal.GetReference(left);
        ref var other = ref MemoryMarshal.GetReference(right[..left.Length]);
        var sum = Vector256<int>.Zero;
        for (var i = 0; i <= left.Length - Vector256<short>.Count; i += Vector256<short>.Count)
        {
            sum += Avx2.MultiplyAddAdjacent(Vector256.LoadUnsafe(ref one, (nuint)i), Vector256.LoadUnsafe(ref other, (nuint)i));
        }

        return Vector256.Sum(sum);
    }

    private static int Plain(ReadOnlySpan<short> left, ReadOnlySpan<short> right)
    {
        var sum = 0;
        for (var i = 0; i < left.Length; i++)
        {
            sum += left[i] * right[i];
        }

        return sum;
    }
}
