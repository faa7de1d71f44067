using Microsoft.Extensions.AI;

namespace InternAssistant.Retrieval.AzureAISearch;

/// <summary>Turns texts into vectors, and makes sure that they are vectors.</summary>
internal sealed class Embedder(IEmbeddingGenerator<string, Embedding<float>> generator)
{
    /// <summary>The model's name: vectors of different names do not compare.</summary>
    public string Name { get; } = generator.GetService(typeof(EmbeddingGeneratorMetadata)) is EmbeddingGeneratorMetadata about
        ? about.DefaultModelId ?? about.ProviderName ?? generator.GetType().Name
        : generator.GetType().Name;

    /// <summary>The vectors of some texts, in their order.</summary>
    /// <exception cref="InvalidDataException">The model gave another number of vectors, vectors of different lengths, or a component that is no number.</exception>
    public async Task<IReadOnlyList<ReadOnlyMemory<float>>> EmbedAsync(IReadOnlyList<string> texts, CancellationToken cancellationToken)
    {
        var made = await generator.GenerateAsync(texts.Select(ServiceText.Clean), cancellationToken: cancellationToken);
        IReadOnlyList<ReadOnlyMemory<float>> vectors = [.. made.Select(embedding => embedding.Vector)];
        if (vectors.Count != texts.Count || vectors.Any(vector => vector.Length != vectors[0].Length || vector.Length == 0 || !IsFinite(vector.Span)))
        {
            throw new InvalidDataException($"The embedding model '{Name}' did not give one vector of numbers for each text.");
        }

        return vectors;
    }

    private static bool IsFinite(ReadOnlySpan<float> vector)
    {
        foreach (var component in vector)
        {
            if (!float.IsFinite(component))
            {
                return false;
            }
        }

        return true;
    }
}
