namespace InternAssistant.Retrieval.Embedding;

/// <summary>The buffers of one pass: at most 128 rows of one or more texts, one after the other. Reused by later passes.</summary>
internal sealed class EncoderScratch
{
    /// <summary>The pieces of all texts.</summary>
    public int[] Pieces { get; } = new int[EncoderShape.MaximumPieces];

    /// <summary>How many pieces each text has.</summary>
    public List<int> Lengths { get; } = new(EncoderShape.MaximumPieces);

    /// <summary>How many rows are in use.</summary>
    public int Rows { get; set; }

    /// <summary>What flows through the layers.</summary>
    public float[] Stream { get; set; } = Buffer(EncoderShape.Width);

    /// <summary>What will flow on, where a layer changes the width.</summary>
    public float[] Next { get; set; } = Buffer(EncoderShape.Width);

    /// <summary>Normalised rows, attended rows and the means.</summary>
    public float[] Narrow { get; } = Buffer(EncoderShape.Width);

    /// <summary>Queries, keys and values, the inner rows and the results.</summary>
    public float[] Wide { get; } = Buffer(EncoderShape.InnerWidth);

    /// <summary>Makes room for other texts.</summary>
    public void Clear()
    {
        Lengths.Clear();
        Rows = 0;
    }

    private static float[] Buffer(int width) => GC.AllocateArray<float>(EncoderShape.MaximumPieces * width, pinned: true);
}
