namespace InternAssistant.Retrieval.Index;

/// <summary>
/// The words of each passage in order: which term, where in the reading text (<see cref="PassageText"/>), at which position. For proximity and
/// highlighting. Lucene calls them term vectors. The file <c>tokens.bin</c>.
/// </summary>
internal sealed class TermVectors
{
    public const string Magic = "IATV";
    public const int Version = 1;

    private readonly FileTable<long> starts;
    private readonly FileTable<byte> bytes;
    private readonly int terms;

    private TermVectors(FileTable<long> starts, FileTable<byte> bytes, int terms) => (this.starts, this.bytes, this.terms) = (starts, bytes, terms);

    /// <exception cref="InvalidDataException">The bytes are not such a file, or a damaged one.</exception>
    public static TermVectors Read(FileBytes file, int passages, int terms)
    {
        var layout = new FileLayout(file, Magic, Version);
        if (layout.Int32() != passages)
        {
            throw new InvalidDataException("is about another number of passages");
        }

        var length = layout.Int64();
        var starts = layout.Table<long>(passages + 1L);
        var vectors = new TermVectors(starts, layout.Table<byte>(length), terms);
        layout.End();
        vectors.Check(length);

        return vectors;
    }

    /// <summary>The words of a passage, stop words left out, in order.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="tokens">Takes them; cleared first.</param>
    /// <exception cref="InvalidDataException">The passage's words are damaged.</exception>
    public void Read(int passage, List<TermPosition> tokens)
    {
        tokens.Clear();
        var rest = bytes.Slice(starts[passage], starts[passage + 1] - starts[passage]);
        var (end, position) = (0L, -1L);
        while (!rest.IsEmpty)
        {
            var term = VariableNumbers.Read(ref rest);
            position += VariableNumbers.Read(ref rest) + 1L;
            var start = end + VariableNumbers.Read(ref rest);
            end = start + VariableNumbers.Read(ref rest);
            if (term >= terms || position > int.MaxValue || end > int.MaxValue)
            {
                throw new InvalidDataException("names a term or a place that is not there");
            }

            tokens.Add(new TermPosition(term, (int)start, (int)end, (int)position));
        }

        GC.KeepAlive(this);
    }

    private void Check(long length)
    {
        var all = starts.All();
        if (all[0] != 0 || all[^1] != length)
        {
            throw new InvalidDataException("counts other bytes than it has");
        }

        for (var passage = 0; passage + 1 < all.Length; passage++)
        {
            if (all[passage + 1] < all[passage])
            {
                throw new InvalidDataException("has passages out of order");
            }
        }
    }
}
