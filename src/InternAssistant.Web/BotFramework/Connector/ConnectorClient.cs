using System.Text;
using System.Text.Json;
using InternAssistant.Web.BotFramework.Schema;

namespace InternAssistant.Web.BotFramework.Connector;

/// <summary>Speaks in conversations of channels: the Bot Framework's Connector REST API, version 3. Every call looks first whether the address may be spoken to.</summary>
public sealed class ConnectorClient
{
    private readonly ServiceHosts hosts;
    private readonly ConnectorCall call;
    private readonly SendPolicy policy;

    internal ConnectorClient(ServiceHosts hosts, ConnectorCall call, SendPolicy policy)
    {
        this.hosts = hosts;
        this.call = call;
        this.policy = policy;
    }

    /// <summary>Sends an activity into a conversation, as a reply where it says to what. The id that the channel gives it, or null.</summary>
    /// <exception cref="ConnectorException">It was not taken.</exception>
    public async Task<string?> SendAsync(string? serviceUrl, string conversationId, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var path = activity.ReplyToId is { Length: > 0 } replyTo ? $"{PathOf(conversationId)}/{Segment(replyTo)}" : PathOf(conversationId);

        return (await CallAsync(HttpMethod.Post, serviceUrl, path, BytesOf(activity), cancellationToken)).Id;
    }

    /// <summary>Puts an activity in the place of one that was sent.</summary>
    /// <exception cref="ConnectorException">It was not taken.</exception>
    public async Task<string?> UpdateAsync(string? serviceUrl, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);

        return (await CallAsync(HttpMethod.Put, serviceUrl, $"{PathOf(conversationId)}/{Segment(activityId)}", BytesOf(activity), cancellationToken)).Id;
    }

    /// <summary>Begins a conversation.</summary>
    /// <exception cref="ConnectorException">It was not begun.</exception>
    public Task<ConversationResource> CreateConversationAsync(string? serviceUrl, ConversationParameters parameters, CancellationToken cancellationToken) =>
        CallAsync(HttpMethod.Post, serviceUrl, "v3/conversations", JsonSerializer.SerializeToUtf8Bytes(parameters, ConnectorJson.Default.ConversationParameters), cancellationToken);

    private async Task<ConversationResource> CallAsync(HttpMethod method, string? serviceUrl, string path, byte[] json, CancellationToken cancellationToken)
    {
        var service = hosts.Find(serviceUrl) ?? throw new ConnectorException("The service address is none that replies may be sent to (BotFramework:AllowedServiceHosts).");
        var address = new Uri(service, path);

        return ConnectorJson.Read(await policy.SendAsync(token => call.SendAsync(method, address, json, token), cancellationToken));
    }

    // The channel gives the id.
    private static byte[] BytesOf(Activity activity) => Encoding.UTF8.GetBytes(ActivityJson.Write(activity with { Id = null }));

    private static string PathOf(string conversationId) => $"v3/conversations/{Segment(conversationId)}/activities";

    private static string Segment(string id) => id.Length > 0 && id.Trim('.').Length > 0
        ? Uri.EscapeDataString(id)
        : throw new ConnectorException("An id of a conversation or of an activity is empty or dots only.");
}
