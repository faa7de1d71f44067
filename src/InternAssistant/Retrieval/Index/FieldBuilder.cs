namespace InternAssistant.Retrieval.Index;

/// <summary>Takes one field of the passages in order and writes its postings.</summary>
internal sealed class FieldBuilder
{
    private const int ChunkSize = 1 << 16;
    private readonly List<(int Term, int Frequency)[]> chunks = [];
    private readonly List<int> countsByPassage = [];
    private readonly List<byte> lengths = [];
    private int placeInChunk = ChunkSize;
    private int passagesWithField;
    private long totalLength;

    /// <param name="length">How many terms the passage has in the field, repeated ones counted again.</param>
    /// <param name="terms">The terms, by their temporary numbers, and how often each occurs.</param>
    public void Add(int length, IReadOnlyList<(int Term, int Frequency)> terms)
    {
        lengths.Add(FieldLength.Encode(length));
        countsByPassage.Add(terms.Count);
        passagesWithField += length > 0 ? 1 : 0;
        totalLength += length;
        foreach (var term in terms)
        {
            if (placeInChunk == ChunkSize)
            {
                chunks.Add(new (int, int)[ChunkSize]);
                placeInChunk = 0;
            }

            chunks[^1][placeInChunk++] = term;
        }
    }

    /// <param name="writer">Where to.</param>
    /// <param name="ordinals">Each temporary number's place among the terms in ordinal order.</param>
    /// <param name="settings">The settings that bounds are computed with.</param>
    public void Write(FileWriter writer, int[] ordinals, RetrievalOptions settings)
    {
        var norms = new Bm25Norms(passagesWithField, totalLength, settings);
        var (starts, passages, frequencies) = ByTerm(ordinals);
        var entries = new TermEntry[ordinals.Length];
        var heads = new List<BlockHead>();
        var bodies = new List<byte>();
        for (var term = 0; term < entries.Length; term++)
        {
            var list = starts[term]..starts[term + 1];
            entries[term] = WriteList(passages.AsSpan(list), frequencies.AsSpan(list), norms, heads, bodies);
        }

        writer.Int32(passagesWithField);
        writer.Int32(heads.Count);
        writer.Int64(totalLength);
        writer.Int64(bodies.Count);
        writer.Table<byte>(lengths.ToArray());
        writer.Table<TermEntry>(entries);
        writer.Table<BlockHead>(heads.ToArray());
        writer.Table<byte>(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(bodies));
    }

    private TermEntry WriteList(ReadOnlySpan<int> passages, ReadOnlySpan<int> frequencies, Bm25Norms norms, List<BlockHead> heads, List<byte> bodies)
    {
        var (firstBlock, firstByte, most, before) = (heads.Count, bodies.Count, 0f, -1);
        for (var start = 0; start < passages.Length; start += PostingBlocks.Size)
        {
            var count = Math.Min(PostingBlocks.Size, passages.Length - start);
            var block = passages.Slice(start, count);
            PostingBlocks.Encode(bodies, block, frequencies.Slice(start, count), before);
            before = block[^1];
            var bound = MostOf(block, frequencies.Slice(start, count), norms);
            heads.Add(new BlockHead(before, bodies.Count - firstByte, bound));
            most = Math.Max(most, bound);
        }

        return new TermEntry(firstBlock, passages.Length, firstByte, most);
    }

    private float MostOf(ReadOnlySpan<int> passages, ReadOnlySpan<int> frequencies, Bm25Norms norms)
    {
        var most = 0f;
        for (var i = 0; i < passages.Length; i++)
        {
            most = Math.Max(most, norms.Bound(frequencies[i], lengths[passages[i]]));
        }

        return most;
    }

    // A counting sort by term; within a term the passages keep their order.
    private (int[] Starts, int[] Passages, int[] Frequencies) ByTerm(int[] ordinals)
    {
        var starts = new int[ordinals.Length + 1];
        foreach (var (_, term, _) in Postings())
        {
            starts[ordinals[term] + 1]++;
        }

        for (var i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        var next = starts.AsSpan(0, ordinals.Length).ToArray();
        var passages = new int[starts[^1]];
        var frequencies = new int[starts[^1]];
        foreach (var (passage, term, frequency) in Postings())
        {
            var place = next[ordinals[term]]++;
            (passages[place], frequencies[place]) = (passage, frequency);
        }

        return (starts, passages, frequencies);
    }

    private IEnumerable<(int Passage, int Term, int Frequency)> Postings()
    {
        var (chunk, place) = (0, 0);
        for (var passage = 0; passage < countsByPassage.Count; passage++)
        {
            for (var i = 0; i < countsByPassage[passage]; i++)
            {
                if (place == ChunkSize)
                {
                    (chunk, place) = (chunk + 1, 0);
                }

                var (term, frequency) = chunks[chunk][place++];
                yield return (passage, term, frequency);
            }
        }
    }
}
