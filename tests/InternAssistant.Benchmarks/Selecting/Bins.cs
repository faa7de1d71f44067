namespace InternAssistant.Benchmarks.Selecting;

/// <summary>The numbers of all rows, cut into few steps, so that splits are found by counting.</summary>
internal sealed class Bins
{
    private const int Most = 32;

    private Bins(double[][] edges, byte[][] steps) => (Edges, Steps) = (edges, steps);

    /// <summary>For each feature the limits between its steps, rising.</summary>
    public double[][] Edges { get; }

    /// <summary>For each feature the step of each row.</summary>
    public byte[][] Steps { get; }

    public static Bins Of(IReadOnlyList<double[]> rows)
    {
        var features = rows[0].Length;
        var edges = Enumerable.Range(0, features).Select(feature => EdgesOf([.. rows.Select(row => row[feature]).Order()])).ToArray();
        var steps = Enumerable.Range(0, features).Select(feature => rows.Select(row => (byte)edges[feature].Count(edge => row[feature] > edge)).ToArray()).ToArray();

        return new Bins(edges, steps);
    }

    private static double[] EdgesOf(double[] sorted)
    {
        var distinct = sorted.Distinct().ToArray();
        var edges = distinct.Length <= Most
            ? distinct.Zip(distinct.Skip(1), (low, high) => (low + high) / 2)
            : Enumerable.Range(1, Most - 1).Select(step => sorted[(int)((long)step * sorted.Length / Most)]).Distinct();

        return [.. edges.Select(edge => Math.Round(edge, 5)).Distinct()];
    }
}
