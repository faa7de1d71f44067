using System.Text.Json;
using System.Text.Json.Serialization;

namespace InternAssistant.Web.BotFramework;

/// <summary>One message of the Bot Framework protocol: the members that are read or written here; others are ignored.</summary>
public sealed record Activity
{
    public required string Type { get; init; }

    public string? Id { get; init; }

    /// <summary>ISO 8601, as text: what a channel writes here is not read.</summary>
    public string? Timestamp { get; init; }

    public string? ServiceUrl { get; init; }

    public string? ChannelId { get; init; }

    public ChannelAccount? From { get; init; }

    public ChannelAccount? Recipient { get; init; }

    public ConversationAccount? Conversation { get; init; }

    public string? ReplyToId { get; init; }

    public string? Text { get; init; }

    /// <summary><c>plain</c> or <c>markdown</c>.</summary>
    public string? TextFormat { get; init; }

    public string? InputHint { get; init; }

    public string? Locale { get; init; }

    public string? DeliveryMode { get; init; }

    public SuggestedActions? SuggestedActions { get; init; }

    /// <summary>As they came: entities have many shapes, and only mentions are read.</summary>
    public IReadOnlyList<JsonElement>? Entities { get; init; }

    [JsonIgnore]
    public bool IsMessage => string.Equals(Type, "message", StringComparison.OrdinalIgnoreCase);

    /// <summary>True when the sender waits for the replies in the response to its own request.</summary>
    [JsonIgnore]
    public bool ExpectsReplies => string.Equals(DeliveryMode, "expectReplies", StringComparison.OrdinalIgnoreCase);
}
