namespace InternAssistant.Retrieval.Index;

/// <summary>One field of the index: each passage's length, and for each term the passages that have it.</summary>
internal sealed class FieldPostings
{
    private readonly FileTable<TermEntry> entries;
    private readonly FileTable<BlockHead> heads;
    private readonly FileTable<byte> bodies;
    private readonly FileTable<byte> lengths;

    private FieldPostings(FileTable<byte> lengths, FileTable<TermEntry> entries, FileTable<BlockHead> heads, FileTable<byte> bodies, Bm25Norms norms, int passageCount)
    {
        (this.lengths, this.entries, this.heads, this.bodies) = (lengths, entries, heads, bodies);
        (Norms, PassageCount) = (norms, passageCount);
    }

    /// <summary>What BM25 makes of a passage's length in this field.</summary>
    public Bm25Norms Norms { get; }

    /// <summary>How many passages have at least one term in this field: Lucene's N.</summary>
    public int PassageCount { get; }

    /// <summary>Each passage's length in this field, as <see cref="FieldLength"/> encodes it; keep this object while the span is in use.</summary>
    public ReadOnlySpan<byte> Lengths => lengths.All();

    /// <exception cref="InvalidDataException">The layout goes on with something else than a field.</exception>
    public static FieldPostings Read(FileLayout layout, int passages, int terms, RetrievalOptions settings)
    {
        var (withField, blocks) = (layout.Int32(), layout.Int32());
        var (totalLength, bodyLength) = (layout.Int64(), layout.Int64());
        if (withField < 0 || withField > passages || blocks < 0 || totalLength < withField || bodyLength < 0)
        {
            throw new InvalidDataException("has a field of an impossible size");
        }

        return new FieldPostings(
            layout.Table<byte>(passages),
            layout.Table<TermEntry>(terms),
            layout.Table<BlockHead>(blocks),
            layout.Table<byte>(bodyLength),
            new Bm25Norms(withField, totalLength, settings),
            withField);
    }

    public TermEntry Entry(int term) => entries[term];

    /// <summary>The heads of a list's blocks; keep this object while the span is in use.</summary>
    public ReadOnlySpan<BlockHead> Heads(in TermEntry entry) => heads.Slice(entry.FirstBlock, PostingBlocks.CountFor(entry.Count));

    /// <summary>Reads one block of a list.</summary>
    /// <param name="entry">The list.</param>
    /// <param name="block">The block's number in the list.</param>
    /// <param name="passages">Room for <see cref="PostingBlocks.Size"/> numbers.</param>
    /// <param name="frequencies">Room for <see cref="PostingBlocks.Size"/> numbers.</param>
    /// <returns>How many postings the block has.</returns>
    public int ReadBlock(in TermEntry entry, int block, Span<int> passages, Span<int> frequencies)
    {
        var count = Math.Min(PostingBlocks.Size, entry.Count - (block * PostingBlocks.Size));
        var (start, before) = (0, -1);
        if (block > 0)
        {
            var last = heads[entry.FirstBlock + block - 1];
            (start, before) = (last.End, last.Last);
        }

        var end = heads[entry.FirstBlock + block].End;
        PostingBlocks.Decode(bodies.Slice(entry.FirstByte + start, end - start), before, count, passages, frequencies);
        GC.KeepAlive(this);

        return count;
    }

    /// <summary>Reads all lists once and refuses what no writer writes, so that a search may rely on them.</summary>
    /// <exception cref="InvalidDataException">Says what is wrong.</exception>
    public void Check() => new FieldCheck(this, entries, heads, bodies.Count).Run();
}
