namespace InternAssistant.Retrieval.Embedding;

/// <summary>What layer normalisation multiplies with and adds.</summary>
internal sealed record NormWeights(ReadOnlyMemory<float> Scale, ReadOnlyMemory<float> Bias);
