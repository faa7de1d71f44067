namespace InternAssistant.Retrieval.Embedding;

/// <summary>All numbers of the encoder, and the pieces with their log scores. Nothing here changes after reading.</summary>
internal sealed record EncoderWeights(
    ReadOnlyMemory<float> Embeddings,
    ReadOnlyMemory<float> InverseTimescales,
    IReadOnlyList<LayerWeights> Layers,
    DenseWeights Final,
    IReadOnlyList<string> Pieces,
    IReadOnlyList<double> Scores,
    string PackageHash);
