namespace InternAssistant.Retrieval.Embedding;

/// <summary>The sizes of Universal Sentence Encoder lite (Cer et al., 2018, the transformer of its 'lite' release).</summary>
internal static class EncoderShape
{
    /// <summary>Rows of the table of pieces; the vocabulary fills all but the last two.</summary>
    public const int EmbeddingRows = 8002;

    /// <summary>What a piece enters the first layer with.</summary>
    public const int EmbeddingWidth = 256;

    /// <summary>What leaves each layer, and the length of a sentence's vector.</summary>
    public const int Width = 512;

    /// <summary>The inner width of the feed-forward network, and the widest thing there is: three times 512 for attention.</summary>
    public const int InnerWidth = 1536;

    public const int Heads = 4;

    /// <summary>Pieces beyond this many are not read.</summary>
    public const int MaximumPieces = 128;

    /// <summary>The first pieces of the vocabulary stand for nothing that is written.</summary>
    public const int ReservedPieces = 6;

    /// <summary>Columns of a matrix that are computed together; see <see cref="MatrixProduct"/>.</summary>
    public const int PanelColumns = 32;

    /// <summary>Rows that are computed together.</summary>
    public const int BlockRows = 4;
}
