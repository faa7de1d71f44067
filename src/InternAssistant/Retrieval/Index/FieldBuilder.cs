namespace InternAssistant.Retrieval.Index;

/// <summary>Takes one field of the passages in order and writes its postings.</summary>
internal sealed class FieldBuilder
{
    private const int ChunkSize = 1 << 16;
    private readonly List<(int Term, int Frequency)[]> chunks = [];
    private readonly List<int> countsByPassage = [];
    private readonly List<byte> lengths = [];
    private int[] countsByTerm = [];
    private int placeInChunk = ChunkSize;
    private int passagesWithField;
    private long totalLength;

    /// <param name="length">How many terms the passage has in the field, repeated ones counted again.</param>
    /// <param name="terms">The terms, by their temporary numbers, and how often each occurs.</param>
    public void Add(int length, ReadOnlySpan<(int Term, int Frequency)> terms)
    {
        lengths.Add(FieldLength.Encode(length));
        countsByPassage.Add(terms.Length);
        passagesWithField += length > 0 ? 1 : 0;
        totalLength += length;
        foreach (var (term, _) in terms)
        {
            if (term >= countsByTerm.Length)
            {
                Array.Resize(ref countsByTerm, Math.Max(term + 1, countsByTerm.Length * 2));
            }

            countsByTerm[term]++;
        }

        Keep(terms);
    }

    /// <param name="writer">Where to.</param>
    /// <param name="ordinals">Each temporary number's place among the terms in ordinal order.</param>
    /// <param name="settings">The settings that bounds are computed with.</param>
    public void Write(FileWriter writer, int[] ordinals, RetrievalOptions settings)
    {
        var (starts, postings) = ByTerm(ordinals);
        var lists = new PostingListWriter(lengths.ToArray(), new Bm25Norms(passagesWithField, totalLength, settings));
        for (var term = 0; term < ordinals.Length; term++)
        {
            lists.Add(postings.AsSpan(starts[term]..starts[term + 1]));
        }

        writer.Int32(passagesWithField);
        writer.Int32(lists.BlockCount);
        writer.Int64(totalLength);
        lists.Write(writer);
    }

    private void Keep(ReadOnlySpan<(int Term, int Frequency)> terms)
    {
        while (terms.Length > 0)
        {
            if (placeInChunk == ChunkSize)
            {
                chunks.Add(GC.AllocateUninitializedArray<(int, int)>(ChunkSize));
                placeInChunk = 0;
            }

            var count = Math.Min(terms.Length, ChunkSize - placeInChunk);
            terms[..count].CopyTo(chunks[^1].AsSpan(placeInChunk));
            placeInChunk += count;
            terms = terms[count..];
        }
    }

    // A counting sort by term; within a term the passages keep their order.
    private (int[] Starts, Posting[] Postings) ByTerm(int[] ordinals)
    {
        var starts = new int[ordinals.Length + 1];
        for (var term = 0; term < Math.Min(ordinals.Length, countsByTerm.Length); term++)
        {
            starts[ordinals[term] + 1] = countsByTerm[term];
        }

        for (var i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        var next = new int[ordinals.Length];
        for (var term = 0; term < next.Length; term++)
        {
            next[term] = starts[ordinals[term]];
        }

        var postings = GC.AllocateUninitializedArray<Posting>(starts[^1]);
        Distribute(next, postings);

        return (starts, postings);
    }

    private void Distribute(int[] next, Posting[] postings)
    {
        var (chunk, place) = (chunks.Count > 0 ? chunks[0] : [], 0);
        var used = 0;
        for (var passage = 0; passage < countsByPassage.Count; passage++)
        {
            for (var rest = countsByPassage[passage]; rest > 0; rest--)
            {
                if (place == ChunkSize)
                {
                    (chunk, place) = (chunks[++used], 0);
                }

                var (term, frequency) = chunk[place++];
                postings[next[term]++] = new Posting(passage, frequency);
            }
        }
    }
}
