using System.ClientModel;
using System.ClientModel.Primitives;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using OpenAI;
using OpenAI.Chat;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;

namespace InternAssistant.Models;

/// <summary>
/// A language model behind an endpoint that speaks as OpenAI's <c>/chat/completions</c> does (OpenAI, Azure OpenAI v1, Ollama, vLLM). One call is one
/// request: nothing is tried again here. Follows no redirects and reads at most two megabytes of a reply. Safe for concurrent calls.
/// </summary>
public sealed class HostedChatClient : IChatClient
{
    private const string NoKey = "none";
    private const long MostBytes = 2 * 1024 * 1024;

    private readonly Uri endpoint;
    private readonly string model;
    private readonly WireFaults faults;
    private readonly HttpClient http;
    private readonly ChatClient client;

    /// <summary>Connects to nothing yet.</summary>
    /// <param name="endpoint">The address without <c>/chat/completions</c>.</param>
    /// <param name="apiKey">Sent as the bearer; empty where none is asked for.</param>
    /// <param name="model">The model's name there.</param>
    /// <param name="timeout">What one request may take.</param>
    /// <param name="clock">Reads the dates that an endpoint asks to wait for.</param>
    public HostedChatClient(Uri endpoint, string apiKey, string model, TimeSpan timeout, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        ArgumentNullException.ThrowIfNull(apiKey);
        ArgumentException.ThrowIfNullOrEmpty(model);
        (this.endpoint, this.model) = (endpoint, model);
        faults = new WireFaults(endpoint, clock);
        http = new HttpClient(new BoundedReplies(MostBytes, new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })) { Timeout = Timeout.InfiniteTimeSpan };
        client = new ChatClient(model, new ApiKeyCredential(apiKey.Length > 0 ? apiKey : NoKey), new OpenAIClientOptions
        {
            Endpoint = endpoint,
            NetworkTimeout = timeout,
            RetryPolicy = new ClientRetryPolicy(maxRetries: 0),
            Transport = new HttpClientPipelineTransport(http),
        });
    }

    /// <inheritdoc />
    /// <exception cref="ChatModelException">No reply in time, a refusal, or what is no reply.</exception>
    public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        try
        {
            return WireReplies.Of((await client.CompleteChatAsync(WireMessages.Of(messages), WireOptions.Of(options), cancellationToken)).Value);
        }
        catch (Exception error) when (!cancellationToken.IsCancellationRequested)
        {
            throw faults.Of(error);
        }
    }

    /// <inheritdoc />
    /// <exception cref="ChatModelException">No reply in time, a refusal, or what is no reply.</exception>
    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var calls = new StreamedCalls();
        await using var updates = client.CompleteChatStreamingAsync(WireMessages.Of(messages), WireOptions.Of(options), cancellationToken).GetAsyncEnumerator(cancellationToken);
        while (await MovesAsync(updates, cancellationToken))
        {
            yield return WireReplies.Of(updates.Current, calls);
        }

        yield return new ChatResponseUpdate(ChatRole.Assistant, [.. calls.All]);
    }

    /// <inheritdoc />
    public object? GetService(Type serviceType, object? serviceKey = null)
    {
        ArgumentNullException.ThrowIfNull(serviceType);

        return serviceKey is not null ? null
            : serviceType == typeof(ChatClientMetadata) ? new ChatClientMetadata("hosted", endpoint, model)
            : serviceType.IsInstanceOfType(this) ? this
            : null;
    }

    /// <inheritdoc />
    public void Dispose() => http.Dispose();

    private async ValueTask<bool> MovesAsync(IAsyncEnumerator<StreamingChatCompletionUpdate> updates, CancellationToken cancellationToken)
    {
        try
        {
            return await updates.MoveNextAsync();
        }
        catch (Exception error) when (!cancellationToken.IsCancellationRequested)
        {
            throw faults.Of(error);
        }
    }
}
