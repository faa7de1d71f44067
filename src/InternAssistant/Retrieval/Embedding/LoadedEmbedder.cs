using Microsoft.Extensions.AI;

namespace InternAssistant.Retrieval.Embedding;

/// <summary>An embedder, or the reason why there is none.</summary>
/// <param name="Generator">The embedder; null when searching is by words alone. Its vectors have length 1.</param>
/// <param name="Name">What a manifest calls the embedder: vectors of another name cannot be compared with its own. Empty without an embedder.</param>
/// <param name="Reason">One sentence that says why there is no embedder; empty with one.</param>
public sealed record LoadedEmbedder(IEmbeddingGenerator<string, Embedding<float>>? Generator, string Name, string Reason);
