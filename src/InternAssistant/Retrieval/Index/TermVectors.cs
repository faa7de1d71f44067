namespace InternAssistant.Retrieval.Index;

/// <summary>
/// The words of each passage's contents (<see cref="PassageText"/>) in order: which term, where, at which position; and what all contents have in
/// common. For fusing, proximity and highlighting. Lucene calls the first part term vectors. The file <c>tokens.bin</c>.
/// </summary>
internal sealed class TermVectors
{
    public const string Magic = "IATV";
    public const int Version = 2;

    private readonly FileTable<long> starts;
    private readonly FileTable<byte> bytes;
    private readonly FileTable<byte> lengths;
    private readonly FileTable<int> frequencies;

    private TermVectors(FileTable<long> starts, FileTable<byte> lengths, FileTable<int> frequencies, FileTable<byte> bytes) =>
        (this.starts, this.lengths, this.frequencies, this.bytes) = (starts, lengths, frequencies, bytes);

    /// <summary>How many passages have at least one word.</summary>
    public required int PassageCount { get; init; }

    /// <summary>What BM25 makes of a passage's length.</summary>
    public required Bm25Norms Norms { get; init; }

    /// <summary>What BM25 makes of a lead's length.</summary>
    public required Bm25Norms LeadNorms { get; init; }

    /// <summary>The parts of the terms.</summary>
    public required GramTable Grams { get; init; }

    /// <exception cref="InvalidDataException">The bytes are not such a file, or a damaged one.</exception>
    public static TermVectors Read(FileBytes file, int passages, int terms, RetrievalOptions settings)
    {
        var layout = new FileLayout(file, Magic, Version);
        if (layout.Int32() != passages || layout.Int32() != terms)
        {
            throw new InvalidDataException("is about another number of passages or terms");
        }

        var (counted, leads) = (layout.Int32(), layout.Int32());
        var (total, leadTotal, length) = (layout.Int64(), layout.Int64(), layout.Int64());
        if (counted < 0 || counted > passages || leads < 0 || leads > passages || total < counted || leadTotal < leads)
        {
            throw new InvalidDataException("has contents of an impossible size");
        }

        var vectors = new TermVectors(layout.Table<long>(passages + 1L), layout.Table<byte>(passages), layout.Table<int>(terms), layout.Table<byte>(length))
        {
            PassageCount = counted,
            Norms = new Bm25Norms(counted, total, settings),
            LeadNorms = new Bm25Norms(leads, leadTotal, settings),
            Grams = GramTable.Read(layout, passages),
        };
        layout.End();
        Offsets.Check(vectors.starts.All(), length, "passages");

        return vectors;
    }

    /// <summary>In how many passages a term occurs.</summary>
    public int Frequency(int term) => frequencies[term];

    /// <summary>A passage's length as <see cref="FieldLength"/> encodes it.</summary>
    public byte Length(int passage) => lengths[passage];

    /// <summary>Lucene's idf of a term over the passages' contents.</summary>
    public double InverseFrequency(int term) => PostingsCursor.InverseFrequency(PassageCount, Math.Min(PassageCount, frequencies[term]));

    /// <summary>The words of a passage, stop words left out, in order.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="tokens">Takes them; cleared first.</param>
    /// <returns>Which of them are the lead's.</returns>
    /// <exception cref="InvalidDataException">The passage's words are damaged.</exception>
    public Range Read(int passage, List<TermPosition> tokens)
    {
        tokens.Clear();
        var rest = bytes.Slice(starts[passage], starts[passage + 1] - starts[passage]);
        var first = VariableNumbers.Read(ref rest);
        var last = first + (long)VariableNumbers.Read(ref rest);
        var (end, position) = (0L, -1L);
        while (!rest.IsEmpty)
        {
            var term = VariableNumbers.Read(ref rest);
            position += VariableNumbers.Read(ref rest) + 1L;
            var start = end + VariableNumbers.Read(ref rest);
            end = start + VariableNumbers.Read(ref rest);
            Require(term < frequencies.Count && position <= int.MaxValue && end <= int.MaxValue);
            tokens.Add(new TermPosition(term, (int)start, (int)end, (int)position));
        }

        Require(last <= tokens.Count);
        GC.KeepAlive(this);

        return first..(int)last;
    }

    private static void Require(bool condition)
    {
        if (!condition)
        {
            throw new InvalidDataException("names a term or a place that is not there");
        }
    }
}
