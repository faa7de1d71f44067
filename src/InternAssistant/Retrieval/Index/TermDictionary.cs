namespace InternAssistant.Retrieval.Index;

/// <summary>All terms of a snapshot in ordinal order; a term's number is its place here. The file <c>terms.bin</c>.</summary>
internal sealed class TermDictionary
{
    private const string Magic = "IATD";
    private const int Version = 1;
    private readonly FileTable<int> starts;
    private readonly FileTable<char> letters;

    private TermDictionary(FileTable<int> starts, FileTable<char> letters) => (this.starts, this.letters) = (starts, letters);

    public int Count => (int)starts.Count - 1;

    public string this[int term] => new(Letters(term));

    /// <exception cref="InvalidDataException">The bytes are not such a file, or a damaged one.</exception>
    public static TermDictionary Read(FileBytes bytes)
    {
        var layout = new FileLayout(bytes, Magic, Version);
        var count = layout.Count(4);
        var length = layout.Count();
        var dictionary = new TermDictionary(layout.Table<int>(count + 1L), layout.Table<char>(length));
        layout.End();
        dictionary.Check(length);

        return dictionary;
    }

    public static byte[] Write(IReadOnlyList<string> terms)
    {
        var starts = new int[terms.Count + 1];
        for (var term = 0; term < terms.Count; term++)
        {
            starts[term + 1] = checked(starts[term] + terms[term].Length);
        }

        var writer = new FileWriter(Magic, Version);
        writer.Int32(terms.Count);
        writer.Int32(starts[^1]);
        writer.Table<int>(starts);
        writer.Table<char>(string.Concat(terms));

        return writer.ToArray();
    }

    /// <summary>The term's number; -1 where no passage has it.</summary>
    public int Find(ReadOnlySpan<char> term)
    {
        var place = FirstFrom(term);

        return place < Count && Letters(place).SequenceEqual(term) ? place : -1;
    }

    /// <summary>The first term that does not stand before the given one; <see cref="Count"/> when all do.</summary>
    public int FirstFrom(ReadOnlySpan<char> term)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Letters(middle).SequenceCompareTo(term) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        GC.KeepAlive(this);

        return low;
    }

    private ReadOnlySpan<char> Letters(int term)
    {
        var pair = starts.Slice(term, 2);

        return letters.Slice(pair[0], pair[1] - pair[0]);
    }

    private void Check(int length)
    {
        var all = starts.All();
        if (all[0] != 0 || all[^1] != length)
        {
            throw new InvalidDataException("counts other letters than it has");
        }

        for (var term = 0; term < Count; term++)
        {
            if (all[term + 1] < all[term] || (term > 0 && Letters(term - 1).SequenceCompareTo(Letters(term)) >= 0))
            {
                throw new InvalidDataException("has terms out of order");
            }
        }
    }
}
