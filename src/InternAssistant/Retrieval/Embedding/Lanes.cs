using System.Runtime.Intrinsics;

namespace InternAssistant.Retrieval.Embedding;

/// <summary>
/// Arithmetic over rows in eight lanes: a sum is eight sums, added up from the first lane to the last. Neither wider registers nor the system's
/// mathematics library change a bit of the results. Lengths are multiples of eight.
/// </summary>
internal static class Lanes
{
    private const double Log2E = 1.4426950408889634;
    private const double Ln2High = 0.693147180369123816490;
    private const double Ln2Low = 1.90821492927058770002e-10;
    private const double LargestExponent = 700;

    public static float Sum(ReadOnlySpan<float> values)
    {
        var sum = Vector256<float>.Zero;
        for (var i = 0; i < values.Length; i += Vector256<float>.Count)
        {
            sum += Vector256.Create(values[i..]);
        }

        return AddUp(sum);
    }

    public static float Dot(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        var sum = Vector256<float>.Zero;
        for (var i = 0; i < left.Length; i += Vector256<float>.Count)
        {
            sum += Vector256.Create(left[i..]) * Vector256.Create(right[i..]);
        }

        return AddUp(sum);
    }

    /// <summary>Adds a multiple of one row to another.</summary>
    public static void AddScaled(ReadOnlySpan<float> row, float factor, Span<float> target)
    {
        for (var i = 0; i < row.Length; i += Vector256<float>.Count)
        {
            (Vector256.Create<float>(target[i..]) + (Vector256.Create(row[i..]) * factor)).CopyTo(target[i..]);
        }
    }

    public static void Scale(Span<float> row, float factor)
    {
        for (var i = 0; i < row.Length; i += Vector256<float>.Count)
        {
            (Vector256.Create<float>(row[i..]) * factor).CopyTo(row[i..]);
        }
    }

    /// <summary>e to the power of x, from additions and multiplications of doubles alone; right to the last bits of a float and beyond.</summary>
    public static double Exp(double x)
    {
        x = Math.Clamp(x, -LargestExponent, LargestExponent);
        var power = Math.Round(x * Log2E);
        var rest = x - (power * Ln2High) - (power * Ln2Low);
        var series = 1.0;
        for (var term = 13; term > 0; term--)
        {
            series = 1.0 + (rest * series / term);
        }

        return series * BitConverter.Int64BitsToDouble(((long)power + 1023) << 52);
    }

    /// <summary>The hyperbolic tangent.</summary>
    public static float Tanh(float x) => (float)(1.0 - (2.0 / (Exp(2.0 * x) + 1.0)));

    private static float AddUp(Vector256<float> lanes)
    {
        var sum = lanes[0];
        for (var lane = 1; lane < Vector256<float>.Count; lane++)
        {
            sum += lanes[lane];
        }

        return sum;
    }
}
