using System.Runtime.InteropServices;

namespace InternAssistant.Retrieval.Index;

/// <summary>Takes the words of the passages in order and writes <see cref="TermVectors"/>.</summary>
internal sealed class TermVectorsBuilder
{
    private const int ChunkSize = 1 << 16;
    private readonly List<(int Term, int Start, int Length, int Position)[]> chunks = [];
    private readonly List<(int Words, int Lead, int LeadWords)> passages = [];
    private readonly GramBuilder grams = new();
    private readonly List<(int Term, int Frequency)> counted = [];
    private int[] counts = [];
    private int placeInChunk = ChunkSize;

    public void Add(int term, int start, int length, int position)
    {
        if (placeInChunk == ChunkSize)
        {
            chunks.Add(GC.AllocateUninitializedArray<(int, int, int, int)>(ChunkSize));
            placeInChunk = 0;
        }

        chunks[^1][placeInChunk++] = (term, start, length, position);
    }

    /// <summary>Ends a passage.</summary>
    /// <param name="words">How many words were added for it.</param>
    /// <param name="lead">The first word of its lead.</param>
    /// <param name="leadWords">How many words the lead has.</param>
    public void EndPassage(int words, int lead, int leadWords) => passages.Add((words, lead, leadWords));

    /// <param name="terms">The terms by their temporary numbers.</param>
    /// <param name="ordinals">Each temporary number's place among the terms in ordinal order.</param>
    public byte[] Write(IEnumerable<string> terms, int[] ordinals)
    {
        foreach (var term in terms)
        {
            grams.AddTerm(term);
        }

        counts = new int[ordinals.Length];
        var (starts, bytes, frequencies) = WriteWords(ordinals);
        var writer = new FileWriter(TermVectors.Magic, TermVectors.Version);
        writer.Int32(passages.Count);
        writer.Int32(ordinals.Length);
        writer.Int32(passages.Count(passage => passage.Words > 0));
        writer.Int32(passages.Count(passage => passage.LeadWords > 0));
        writer.Int64(passages.Sum(passage => (long)passage.Words));
        writer.Int64(passages.Sum(passage => (long)passage.LeadWords));
        writer.Int64(bytes.Length);
        writer.Table<long>(starts);
        writer.Table<byte>(passages.Select(passage => FieldLength.Encode(passage.Words)).ToArray());
        writer.Table<int>(frequencies);
        writer.Bytes(bytes.Chunks());
        grams.Write(writer, Norms());

        return writer.ToArray();
    }

    private (long[] Starts, VariableNumbers Bytes, int[] Frequencies) WriteWords(int[] ordinals)
    {
        var starts = new long[passages.Count + 1];
        var bytes = new VariableNumbers();
        var frequencies = new int[ordinals.Length];
        var token = 0L;
        for (var passage = 0; passage < passages.Count; passage++)
        {
            var (words, lead, leadWords) = passages[passage];
            bytes.Add(lead);
            bytes.Add(leadWords);
            var (end, before) = (0, -1);
            for (var i = 0L; i < words; i++)
            {
                var (term, start, length, position) = At(token + i);
                bytes.Add(ordinals[term]);
                bytes.Add(position - before - 1);
                bytes.Add(start - end);
                bytes.Add(length);
                (end, before) = (start + length, position);
            }

            Count(token, words);
            grams.AddPassage(passage, CollectionsMarshal.AsSpan(counted));
            foreach (var (term, _) in counted)
            {
                frequencies[ordinals[term]]++;
            }

            token += words;
            starts[passage + 1] = bytes.Length;
        }

        return (starts, bytes, frequencies);
    }

    private float[] Norms()
    {
        var computed = grams.Norms(passages.Count(passage => passage.Words > 0));
        var norms = new float[passages.Count];
        var token = 0L;
        for (var passage = 0; passage < norms.Length; passage++)
        {
            Count(token, passages[passage].Words);
            norms[passage] = computed.Of(CollectionsMarshal.AsSpan(counted));
            token += passages[passage].Words;
        }

        return norms;
    }

    // The terms of a passage, each once, with its frequency.
    private void Count(long first, int words)
    {
        counted.Clear();
        for (var i = first; i < first + words; i++)
        {
            var term = At(i).Term;
            if (counts[term]++ == 0)
            {
                counted.Add((term, 0));
            }
        }

        for (var i = 0; i < counted.Count; i++)
        {
            var term = counted[i].Term;
            counted[i] = (term, counts[term]);
            counts[term] = 0;
        }
    }

    private (int Term, int Start, int Length, int Position) At(long token) => chunks[(int)((ulong)token / ChunkSize)][(ulong)token % ChunkSize];
}
