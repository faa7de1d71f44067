using System.Numerics;

namespace InternAssistant.Retrieval.Index;

/// <summary>
/// A linear map after which the directions in which the texts of a folder differ count alike, so that what all of them share (they are all about
/// internships) no longer makes them look the same: <c>z = L⁻¹ (x - μ)</c> with <c>L Lᵀ = Cov + 5 · mean variance · I</c>.
/// </summary>
/// <remarks>Su et al., "Whitening sentence representations for better semantics and faster retrieval", 2021; here with Cholesky's factor and a ridge.</remarks>
internal sealed class Whitening
{
    private const double Ridge = 5;
    private const int MostRows = 20_000;
    private readonly double[] mean;
    private readonly double[][] inverse;

    private Whitening(double[] mean, double[][] inverse) => (this.mean, this.inverse) = (mean, inverse);

    /// <summary>Fits the map to vectors; of very many, evenly spaced ones are looked at.</summary>
    public static Whitening Fit(PassageVectors vectors)
    {
        var rows = Rows(vectors);
        var mean = MeanOf(rows, vectors.Dimensions);

        return new Whitening(mean, InverseOf(FactorOf(CovarianceOf(rows, mean))));
    }

    /// <summary>The map as it is kept: the mean, then the rows of the lower triangle.</summary>
    public float[] ToArray() => [.. mean.Select(value => (float)value), .. inverse.SelectMany((row, i) => row.Take(i + 1)).Select(value => (float)value)];

    /// <summary>The map from what <see cref="ToArray"/> wrote.</summary>
    public static Whitening From(ReadOnlySpan<float> kept, int dimensions)
    {
        var mean = new double[dimensions];
        var inverse = new double[dimensions][];
        for (var i = 0; i < dimensions; i++)
        {
            mean[i] = kept[i];
            inverse[i] = new double[i + 1];
        }

        var place = dimensions;
        foreach (var row in inverse)
        {
            for (var j = 0; j < row.Length; j++)
            {
                row[j] = kept[place++];
            }
        }

        return new Whitening(mean, inverse);
    }

    /// <summary>How many numbers <see cref="ToArray"/> has.</summary>
    public static long SizeOf(int dimensions) => dimensions + ((long)dimensions * (dimensions + 1) / 2);

    /// <summary>Maps a vector.</summary>
    public void Apply(ReadOnlySpan<short> vector, Span<short> target)
    {
        var centred = new double[mean.Length];
        for (var i = 0; i < centred.Length; i++)
        {
            centred[i] = (vector[i] / 32767.0) - mean[i];
        }

        var mapped = new double[mean.Length];
        for (var i = 0; i < mapped.Length; i++)
        {
            mapped[i] = Dot(inverse[i], centred, i + 1);
        }

        FixedVector.Write(mapped, target);
    }

    private static double[][] Rows(PassageVectors vectors)
    {
        var width = FixedVector.Width(vectors.Dimensions);
        var passages = vectors.Contents.Length / width;
        var step = Math.Max(1, (2 * passages + MostRows - 1) / MostRows);
        var rows = new List<double[]>();
        for (var row = 0; row < 2 * passages; row += step)
        {
            var from = row < passages ? vectors.Leads : vectors.Contents;
            rows.Add([.. from.AsSpan(row % passages * width, vectors.Dimensions).ToArray().Select(value => value / 32767.0)]);
        }

        return [.. rows];
    }

    private static double[] MeanOf(double[][] rows, int dimensions)
    {
        var mean = new double[dimensions];
        foreach (var row in rows)
        {
            AddScaled(mean, row, 1, dimensions);
        }

        for (var i = 0; i < dimensions; i++)
        {
            mean[i] /= rows.Length;
        }

        return mean;
    }

    private static double[][] CovarianceOf(double[][] rows, double[] mean)
    {
        var size = mean.Length;
        var covariance = Enumerable.Range(0, size).Select(_ => new double[size]).ToArray();
        foreach (var row in rows)
        {
            var centred = row.Select((value, i) => value - mean[i]).ToArray();
            for (var i = 0; i < size; i++)
            {
                AddScaled(covariance[i], centred, centred[i] / rows.Length, i + 1);
            }
        }

        var ridge = Ridge * Enumerable.Range(0, size).Average(i => covariance[i][i]);
        for (var i = 0; i < size; i++)
        {
            covariance[i][i] += ridge + 1e-12;
        }

        return covariance;
    }

    // Cholesky's lower factor; only the lower triangle is looked at.
    private static double[][] FactorOf(double[][] matrix)
    {
        for (var i = 0; i < matrix.Length; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var rest = matrix[i][j] - Dot(matrix[i], matrix[j], j);
                matrix[i][j] = i == j ? Math.Sqrt(rest) : rest / matrix[j][j];
            }
        }

        return matrix;
    }

    private static double[][] InverseOf(double[][] factor)
    {
        // Column by column of the inverse, kept as rows of its transpose while it grows.
        var size = factor.Length;
        var columns = Enumerable.Range(0, size).Select(_ => new double[size]).ToArray();
        for (var column = 0; column < size; column++)
        {
            for (var i = column; i < size; i++)
            {
                var sum = i == column ? 1.0 : 0.0;
                for (var j = column; j < i; j++)
                {
                    sum -= factor[i][j] * columns[column][j];
                }

                columns[column][i] = sum / factor[i][i];
            }
        }

        return [.. Enumerable.Range(0, size).Select(i => Enumerable.Range(0, i + 1).Select(j => columns[j][i]).ToArray())];
    }

    // Four lanes in a fixed order, so that all machines agree.
    private static double Dot(ReadOnlySpan<double> left, ReadOnlySpan<double> right, int count)
    {
        var (a, b, c, d) = (0.0, 0.0, 0.0, 0.0);
        var i = 0;
        for (; i <= count - 4; i += 4)
        {
            a += left[i] * right[i];
            b += left[i + 1] * right[i + 1];
            c += left[i + 2] * right[i + 2];
            d += left[i + 3] * right[i + 3];
        }

        for (; i < count; i++)
        {
            a += left[i] * right[i];
        }

        return a + b + (c + d);
    }

    private static void AddScaled(double[] target, double[] row, double factor, int count)
    {
        var i = 0;
        var factors = new Vector<double>(factor);
        for (; i <= count - Vector<double>.Count; i += Vector<double>.Count)
        {
            (new Vector<double>(target, i) + (new Vector<double>(row, i) * factors)).CopyTo(target, i);
        }

        for (; i < count; i++)
        {
            target[i] += row[i] * factor;
        }
    }
}
