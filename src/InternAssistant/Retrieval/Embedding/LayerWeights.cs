namespace InternAssistant.Retrieval.Embedding;

/// <summary>One transformer layer. <see cref="Residual"/> is there where a layer's input is narrower than its output.</summary>
internal sealed record LayerWeights(
    int Width,
    NormWeights AttentionNorm,
    DenseWeights QueryKeyValue,
    DenseWeights AttentionOutput,
    DenseWeights? Residual,
    NormWeights InnerNorm,
    DenseWeights Widen,
    DenseWeights Narrow);
