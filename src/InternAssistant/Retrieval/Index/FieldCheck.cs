using System.Runtime.CompilerServices;

namespace InternAssistant.Retrieval.Index;

/// <summary>Reads the postings of a field once and refuses what no writer writes.</summary>
internal ref struct FieldCheck(FieldPostings field, FileTable<TermEntry> entries, FileTable<BlockHead> heads, long bodyLength)
{
    private readonly ReadOnlySpan<byte> lengths = field.Lengths;
    private long nextBlock;
    private long nextByte;

    public void Run()
    {
        var passages = new int[PostingBlocks.Size];
        var frequencies = new int[PostingBlocks.Size];
        for (var term = 0L; term < entries.Count; term++)
        {
            var entry = entries[term];
            Require(entry.Count >= 0 && entry.Count <= lengths.Length && entry.Unused == 0, "has a term in an impossible number of passages");
            Require(entry.FirstBlock == nextBlock && entry.FirstByte == nextByte, "has postings out of order");
            CheckList(entry, passages, frequencies);
        }

        Require(nextBlock == heads.Count && nextByte == bodyLength, "has postings of no term");
        GC.KeepAlive(field);
    }

    private void CheckList(in TermEntry entry, int[] passages, int[] frequencies)
    {
        var (before, end, most) = (-1, 0, 0f);
        var blocks = PostingBlocks.CountFor(entry.Count);
        Require(nextBlock + blocks <= heads.Count, "has fewer blocks than postings");
        for (var block = 0; block < blocks; block++)
        {
            var head = heads[entry.FirstBlock + block];
            Require(head.End > end && head.End <= bodyLength - entry.FirstByte, "has a block that ends where it cannot");
            var count = field.ReadBlock(entry, block, passages, frequencies);
            var bound = CheckBlock(passages.AsSpan(0, count), frequencies.AsSpan(0, count), before);
            Require(head.Last == passages[count - 1] && head.Most.Equals(bound), "has a block that says other things of itself than are in it");
            (before, end, most) = (head.Last, head.End, Math.Max(most, bound));
        }

        Require(entry.Most.Equals(most), "says other things of a term than its blocks");
        nextBlock += blocks;
        nextByte += end;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private readonly float CheckBlock(ReadOnlySpan<int> passages, ReadOnlySpan<int> frequencies, int before)
    {
        var most = 0f;
        var norms = field.Norms;
        for (var i = 0; i < passages.Length; i++)
        {
            Require(passages[i] > before && passages[i] < lengths.Length, "names a passage that is not there");
            Require(frequencies[i] > 0, "has a term that occurs no times");
            var length = lengths[passages[i]];
            Require(length > 0, "has a term in a field without length");
            most = Math.Max(most, norms.Bound(frequencies[i], length));
            before = passages[i];
        }

        return most;
    }

    private static void Require(bool condition, string otherwise)
    {
        if (!condition)
        {
            throw new InvalidDataException(otherwise);
        }
    }
}
