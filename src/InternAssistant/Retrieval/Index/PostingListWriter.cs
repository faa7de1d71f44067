using System.Runtime.InteropServices;

namespace InternAssistant.Retrieval.Index;

/// <summary>Writes the lists of a field, term by term, as <see cref="FieldPostings"/> reads them.</summary>
internal sealed class PostingListWriter(byte[] lengths, Bm25Norms norms)
{
    private readonly List<TermEntry> entries = [];
    private readonly List<BlockHead> heads = [];
    private readonly ByteList bodies = new();

    public int BlockCount => heads.Count;

    /// <param name="postings">The passages that have the next term, in order.</param>
    public void Add(ReadOnlySpan<Posting> postings)
    {
        var (firstBlock, firstByte, most, before) = (heads.Count, bodies.Length, 0f, -1);
        for (var start = 0; start < postings.Length; start += PostingBlocks.Size)
        {
            var block = postings.Slice(start, Math.Min(PostingBlocks.Size, postings.Length - start));
            PostingBlocks.Encode(bodies, block, before);
            before = block[^1].Passage;
            var bound = MostOf(block);
            heads.Add(new BlockHead(before, checked((int)(bodies.Length - firstByte)), bound));
            most = Math.Max(most, bound);
        }

        entries.Add(new TermEntry(firstBlock, postings.Length, firstByte, most));
    }

    public void Write(FileWriter writer)
    {
        writer.Int64(bodies.Length);
        writer.Table<byte>(lengths);
        writer.Table<TermEntry>(CollectionsMarshal.AsSpan(entries));
        writer.Table<BlockHead>(CollectionsMarshal.AsSpan(heads));
        writer.Bytes(bodies.Pieces());
    }

    private float MostOf(ReadOnlySpan<Posting> postings)
    {
        var most = 0f;
        foreach (var posting in postings)
        {
            most = Math.Max(most, norms.Bound(posting.Frequency, lengths[posting.Passage]));
        }

        return most;
    }
}
