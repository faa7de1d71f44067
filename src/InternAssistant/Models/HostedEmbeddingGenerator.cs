using System.ClientModel;
using System.ClientModel.Primitives;
using Microsoft.Extensions.AI;
using OpenAI;
using OpenAI.Embeddings;

namespace InternAssistant.Models;

/// <summary>
/// An embedder behind an endpoint that speaks as OpenAI's <c>/embeddings</c> does (OpenAI, Azure OpenAI v1, Ollama, vLLM). Sends at most 32 texts a request,
/// does not try again, and gives vectors of length 1. Safe for concurrent calls.
/// </summary>
public sealed class HostedEmbeddingGenerator : IEmbeddingGenerator<string, Embedding<float>>
{
    /// <summary>How many texts one request carries at most.</summary>
    public const int BatchSize = 32;

    private const string NoKey = "none";

    private readonly Uri endpoint;
    private readonly string model;
    private readonly TimeSpan timeout;
    private readonly EmbeddingClient client;
    private readonly HostedVectors vectors;

    /// <summary>Connects to nothing yet.</summary>
    /// <param name="endpoint">The address without <c>/embeddings</c>.</param>
    /// <param name="apiKey">Sent as the bearer; empty where none is asked for.</param>
    /// <param name="model">The model's name there.</param>
    /// <param name="timeout">What one request may take.</param>
    public HostedEmbeddingGenerator(Uri endpoint, string apiKey, string model, TimeSpan timeout)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        ArgumentNullException.ThrowIfNull(apiKey);
        ArgumentException.ThrowIfNullOrEmpty(model);
        (this.endpoint, this.model, this.timeout) = (endpoint, model, timeout);
        vectors = new HostedVectors(endpoint);
        var options = new OpenAIClientOptions { Endpoint = endpoint, NetworkTimeout = timeout, RetryPolicy = new ClientRetryPolicy(maxRetries: 0) };
        client = new EmbeddingClient(model, new ApiKeyCredential(apiKey.Length > 0 ? apiKey : NoKey), options);
    }

    /// <summary>The model's name, for manifests.</summary>
    public string Name => $"hosted:{model}";

    /// <inheritdoc />
    /// <exception cref="HostedEmbeddingException">No answer in time, a refusal, or vectors that cannot be used.</exception>
    public async Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, Microsoft.Extensions.AI.EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(values);
        var embeddings = new GeneratedEmbeddings<Embedding<float>>();
        foreach (var batch in values.Chunk(BatchSize))
        {
            var answer = await AskAsync(batch, cancellationToken);
            embeddings.AddRange(vectors.Read(answer, batch.Length).Select(vector => new Embedding<float>(vector) { ModelId = Name }));
        }

        return embeddings;
    }

    /// <inheritdoc />
    public object? GetService(Type serviceType, object? serviceKey = null)
    {
        ArgumentNullException.ThrowIfNull(serviceType);

        return serviceKey is not null ? null
            : serviceType == typeof(EmbeddingGeneratorMetadata) ? new EmbeddingGeneratorMetadata("hosted", endpoint, Name)
            : serviceType.IsInstanceOfType(this) ? this
            : null;
    }

    /// <inheritdoc />
    public void Dispose()
    {
    }

    private async Task<OpenAIEmbeddingCollection> AskAsync(string[] texts, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(timeout);
        try
        {
            return (await client.GenerateEmbeddingsAsync(texts, cancellationToken: limit.Token)).Value;
        }
        catch (ClientResultException error) when (error.Status != 0)
        {
            throw new HostedEmbeddingException(endpoint, $"answered with status {error.Status}.", error);
        }
        catch (Exception error) when (!cancellationToken.IsCancellationRequested)
        {
            throw error is OperationCanceledException or TimeoutException
                ? new HostedEmbeddingException(endpoint, $"did not answer within {timeout.TotalMilliseconds:0} ms.", error)
                : error is ClientResultException or HttpRequestException or IOException
                ? new HostedEmbeddingException(endpoint, "cannot be reached.", error)
                : new HostedEmbeddingException(endpoint, "answered what is no list of embeddings.", error);
        }
    }
}
