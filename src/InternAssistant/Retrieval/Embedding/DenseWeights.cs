namespace InternAssistant.Retrieval.Embedding;

/// <summary>A matrix, laid out in panels as <see cref="MatrixProduct"/> reads it, and the bias that is added to each of its outputs.</summary>
internal sealed record DenseWeights(int Inputs, int Outputs, ReadOnlyMemory<float> Panels, ReadOnlyMemory<float> Bias);
