namespace InternAssistant.Retrieval.Index;

/// <summary>The vectors of a snapshot: of each passage's contents and lead as the embedder made them, and of its contents after <see cref="Whitening"/>. The file <c>vectors.bin</c>.</summary>
internal sealed class VectorTable
{
    private const string Magic = "IAVC";
    private const int Version = 1;
    private const int MostDimensions = 8192;
    private readonly FileTable<float> whitening;
    private readonly FileTable<short> contents;
    private readonly FileTable<short> leads;
    private readonly FileTable<short> white;
    private readonly Lazy<Whitening> map;

    private VectorTable(int count, int dimensions, FileLayout layout)
    {
        (Count, Dimensions, Width) = (count, dimensions, FixedVector.Width(dimensions));
        whitening = layout.Table<float>(Whitening.SizeOf(dimensions));
        contents = layout.Table<short>((long)count * Width);
        leads = layout.Table<short>((long)count * Width);
        white = layout.Table<short>((long)count * Width);
        map = new Lazy<Whitening>(() => Whitening.From(whitening.All(), Dimensions));
    }

    /// <summary>How many passages have vectors: all or none.</summary>
    public int Count { get; }

    public int Dimensions { get; }

    /// <summary>How many numbers a vector takes.</summary>
    public int Width { get; }

    /// <exception cref="InvalidDataException">The bytes are not such a file, or a damaged one.</exception>
    public static VectorTable Read(FileBytes file, int passages, string embedder)
    {
        var layout = new FileLayout(file, Magic, Version);
        var (count, dimensions) = (layout.Int32(), layout.Int32());
        if ((count != passages && count != 0) || dimensions is < 0 or > MostDimensions || (dimensions == 0) != (embedder.Length == 0))
        {
            throw new InvalidDataException("has not one vector for each passage");
        }

        var table = new VectorTable(count, dimensions, layout);
        layout.End();

        return table;
    }

    public static byte[] Write(PassageVectors vectors)
    {
        var width = FixedVector.Width(vectors.Dimensions);
        var count = width == 0 ? 0 : vectors.Contents.Length / width;
        var writer = new FileWriter(Magic, Version);
        writer.Int32(count);
        writer.Int32(vectors.Dimensions);
        if (count == 0)
        {
            writer.Table<float>(new float[Whitening.SizeOf(vectors.Dimensions)]);

            return writer.ToArray();
        }

        var kept = Whitening.Fit(vectors).ToArray();
        writer.Table<float>(kept);
        writer.Table<short>(vectors.Contents);
        writer.Table<short>(vectors.Leads);
        writer.Table<short>(White(vectors, Whitening.From(kept, vectors.Dimensions), count, width));

        return writer.ToArray();
    }

    /// <summary>A passage's contents; keep the table while the span is in use.</summary>
    public ReadOnlySpan<short> Contents(int passage) => contents.Slice((long)passage * Width, Width);

    /// <summary>A passage's lead.</summary>
    public ReadOnlySpan<short> Lead(int passage) => leads.Slice((long)passage * Width, Width);

    /// <summary>A passage's contents after whitening.</summary>
    public ReadOnlySpan<short> White(int passage) => white.Slice((long)passage * Width, Width);

    /// <summary>Whitens a vector that is not in the table.</summary>
    public short[] Whiten(ReadOnlySpan<short> vector)
    {
        var mapped = new short[Width];
        map.Value.Apply(vector, mapped);

        return mapped;
    }

    private static short[] White(PassageVectors vectors, Whitening map, int count, int width)
    {
        var white = new short[count * width];
        Parallel.For(0, count, passage => map.Apply(vectors.Contents.AsSpan(passage * width, width), white.AsSpan(passage * width, width)));

        return white;
    }
}
