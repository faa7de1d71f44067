namespace InternAssistant.Retrieval.Index;

/// <summary>
/// The three and four letters that follow each other in terms, with an underscore at both ends: in how many passages each occurs, and how long
/// each passage is as a vector of them. They show words that are nearly the same.
/// </summary>
internal sealed class GramTable
{
    private readonly FileTable<ulong> grams;
    private readonly FileTable<int> frequencies;
    private readonly FileTable<float> norms;

    private GramTable(FileTable<ulong> grams, FileTable<int> frequencies, FileTable<float> norms) =>
        (this.grams, this.frequencies, this.norms) = (grams, frequencies, norms);

    /// <exception cref="InvalidDataException">The layout goes on with something else.</exception>
    public static GramTable Read(FileLayout layout, int passages)
    {
        var count = layout.Count(12);
        var table = new GramTable(layout.Table<ulong>(count), layout.Table<int>(count), layout.Table<float>(passages));
        var all = table.grams.All();
        for (var i = 1; i < all.Length; i++)
        {
            if (all[i] <= all[i - 1])
            {
                throw new InvalidDataException("has parts of terms out of order");
            }
        }

        return table;
    }

    /// <summary>The grams of a term, repeated ones repeated, each as the code units one after the other.</summary>
    public static void AddTo(List<ulong> grams, ReadOnlySpan<char> term)
    {
        Span<char> edged = term.Length < 256 ? stackalloc char[term.Length + 2] : new char[term.Length + 2];
        term.CopyTo(edged[1..]);
        (edged[0], edged[^1]) = ('_', '_');
        for (var size = 3; size <= 4; size++)
        {
            for (var start = 0; start + size <= edged.Length; start++)
            {
                var gram = 0UL;
                foreach (var letter in edged.Slice(start, size))
                {
                    gram = (gram << 16) | letter;
                }

                grams.Add(gram);
            }
        }
    }

    /// <summary>In how many passages a gram occurs; 0 for an unknown one.</summary>
    public int Frequency(ulong gram)
    {
        var place = grams.All().BinarySearch(gram);
        GC.KeepAlive(this);

        return place < 0 ? 0 : frequencies[place];
    }

    /// <summary>The length of a passage's vector; 0 when it has no words.</summary>
    public float Norm(int passage) => norms[passage] is var norm && float.IsFinite(norm) && norm > 0 ? norm : 0;
}
