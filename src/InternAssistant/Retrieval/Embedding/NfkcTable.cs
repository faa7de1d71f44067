using System.Globalization;

namespace InternAssistant.Retrieval.Embedding;

/// <summary>What Unicode says about decomposing and composing characters, from <c>nfkc.txt</c>, which <c>nfkc.py</c> writes. Sorted arrays, searched by halves.</summary>
internal sealed class NfkcTable
{
    private readonly int[] decomposed;
    private readonly int[][] decompositions;
    private readonly int[] runStarts;
    private readonly (int Last, byte Class)[] runs;
    private readonly long[] pairs;
    private readonly int[] composites;

    private NfkcTable(ILookup<string, int[]> lines)
    {
        var mappings = lines["d"].OrderBy(line => line[0]).ToArray();
        decomposed = [.. mappings.Select(line => line[0])];
        decompositions = [.. mappings.Select(line => line[1..])];
        var marks = lines["k"].OrderBy(line => line[0]).ToArray();
        runStarts = [.. marks.Select(line => line[0])];
        runs = [.. marks.Select(line => (line[1], (byte)line[2]))];
        var compositions = lines["c"].OrderBy(line => PairOf(line[0], line[1])).ToArray();
        pairs = [.. compositions.Select(line => PairOf(line[0], line[1]))];
        composites = [.. compositions.Select(line => line[2])];
    }

    /// <summary>The table, read when a text first needs it: English does not.</summary>
    public static NfkcTable Instance => Holder.Table;

    /// <summary>The whole compatibility decomposition of a point; empty when it has none.</summary>
    public ReadOnlySpan<int> Decompose(int point)
    {
        var found = Array.BinarySearch(decomposed, point);

        return found < 0 ? [] : decompositions[found];
    }

    /// <summary>The canonical combining class of a point.</summary>
    public byte ClassOf(int point)
    {
        var found = Array.BinarySearch(runStarts, point);
        found = found < 0 ? ~found - 1 : found;

        return found >= 0 && point <= runs[found].Last ? runs[found].Class : (byte)0;
    }

    /// <summary>The point that two points compose to; -1 when they do not.</summary>
    public int Compose(int first, int second)
    {
        var found = Array.BinarySearch(pairs, PairOf(first, second));

        return found < 0 ? -1 : composites[found];
    }

    private static long PairOf(int first, int second) => ((long)first << 32) | (uint)second;

    private static NfkcTable Read()
    {
        using var stream = typeof(NfkcTable).Assembly.GetManifestResourceStream("nfkc.txt")!;
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' '));

        return new NfkcTable(lines.ToLookup(
            parts => parts[0],
            parts => parts[1..].Select(part => int.Parse(part, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToArray()));
    }

    private static class Holder
    {
        public static readonly NfkcTable Table = Read();
    }
}
