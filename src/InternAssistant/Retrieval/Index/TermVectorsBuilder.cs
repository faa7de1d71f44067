namespace InternAssistant.Retrieval.Index;

/// <summary>Takes the words of the passages in order and writes <see cref="TermVectors"/>.</summary>
internal sealed class TermVectorsBuilder
{
    private const int ChunkSize = 1 << 16;
    private readonly List<(int Term, int Start, int Length, int Position)[]> chunks = [];
    private readonly List<int> counts = [];
    private int placeInChunk = ChunkSize;

    public void StartPassage() => counts.Add(0);

    public void Add(int term, int start, int length, int position)
    {
        if (placeInChunk == ChunkSize)
        {
            chunks.Add(new (int, int, int, int)[ChunkSize]);
            placeInChunk = 0;
        }

        chunks[^1][placeInChunk++] = (term, start, length, position);
        counts[^1]++;
    }

    /// <param name="ordinals">Each temporary number's place among the terms in ordinal order.</param>
    public byte[] Write(int[] ordinals)
    {
        var starts = new long[counts.Count + 1];
        var bytes = new VariableNumbers();
        var token = 0L;
        for (var passage = 0; passage < counts.Count; passage++)
        {
            var (end, before) = (0, -1);
            for (var i = 0; i < counts[passage]; i++, token++)
            {
                var (term, start, length, position) = chunks[(int)(token / ChunkSize)][token % ChunkSize];
                bytes.Add(ordinals[term]);
                bytes.Add(position - before - 1);
                bytes.Add(start - end);
                bytes.Add(length);
                (end, before) = (start + length, position);
            }

            starts[passage + 1] = bytes.Length;
        }

        var writer = new FileWriter(TermVectors.Magic, TermVectors.Version);
        writer.Int32(counts.Count);
        writer.Int64(bytes.Length);
        writer.Table<long>(starts);
        writer.Bytes(bytes.Chunks());

        return writer.ToArray();
    }
}
