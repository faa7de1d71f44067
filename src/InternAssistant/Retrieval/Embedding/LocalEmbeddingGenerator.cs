using Microsoft.Extensions.AI;

namespace InternAssistant.Retrieval.Embedding;

/// <summary>The sentence encoder behind the seam that all embedders have. Works on the thread that calls; needs neither network nor key.</summary>
public sealed class LocalEmbeddingGenerator(SentenceEncoder encoder) : IEmbeddingGenerator<string, Embedding<float>>
{
    private readonly EmbeddingGeneratorMetadata metadata = new("local", defaultModelId: encoder.Name, defaultModelDimensions: SentenceEncoder.Dimensions);

    /// <inheritdoc />
    /// <remarks>The options are not looked at: there is one model with one number of dimensions.</remarks>
    public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (cancellationToken.IsCancellationRequested)
        {
            return Task.FromCanceled<GeneratedEmbeddings<Embedding<float>>>(cancellationToken);
        }

        var vectors = encoder.Embed([.. values], cancellationToken);

        return Task.FromResult(new GeneratedEmbeddings<Embedding<float>>(vectors.Select(vector => new Embedding<float>(vector) { ModelId = encoder.Name })));
    }

    /// <inheritdoc />
    public object? GetService(Type serviceType, object? serviceKey = null)
    {
        ArgumentNullException.ThrowIfNull(serviceType);

        return serviceKey is not null ? null
            : serviceType == typeof(EmbeddingGeneratorMetadata) ? metadata
            : serviceType == typeof(SentenceEncoder) ? encoder
            : serviceType.IsInstanceOfType(this) ? this
            : null;
    }

    /// <inheritdoc />
    public void Dispose()
    {
    }
}
