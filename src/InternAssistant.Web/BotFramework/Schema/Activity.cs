using System.Text.Json;
using System.Text.Json.Serialization;

namespace InternAssistant.Web.BotFramework.Schema;

/// <summary>One message of the Bot Framework protocol. Members that nothing here reads are kept as they came in <see cref="Others"/>.</summary>
public sealed record Activity
{
    /// <summary>One of <see cref="ActivityTypes"/>, or any other word.</summary>
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

    /// <summary>What is said aloud or shown where the activity cannot be shown whole.</summary>
    public string? Summary { get; init; }

    public string? InputHint { get; init; }

    public string? Locale { get; init; }

    public string? DeliveryMode { get; init; }

    public string? AttachmentLayout { get; init; }

    public IReadOnlyList<Attachment>? Attachments { get; init; }

    public SuggestedActions? SuggestedActions { get; init; }

    /// <summary>As they came, or as a renderer wrote them: entities have many shapes.</summary>
    public IReadOnlyList<JsonElement>? Entities { get; init; }

    /// <summary>What belongs to one channel only.</summary>
    public JsonElement? ChannelData { get; init; }

    /// <summary>What an event or an invoke is called.</summary>
    public string? Name { get; init; }

    /// <summary>What a button, an event or an invoke carries.</summary>
    public JsonElement? Value { get; init; }

    /// <summary>What an <c>installationUpdate</c> says: <c>add</c>, <c>remove</c> and the like.</summary>
    public string? Action { get; init; }

    public IReadOnlyList<ChannelAccount>? MembersAdded { get; init; }

    /// <summary>Members that are not named above, as they came. Set once, by whoever reads the JSON.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Others { get; set; }

    [JsonIgnore]
    public bool IsMessage => Is(ActivityTypes.Message);

    [JsonIgnore]
    public bool IsInvoke => Is(ActivityTypes.Invoke);

    /// <summary>True when the sender waits for the replies in the response to its own request.</summary>
    [JsonIgnore]
    public bool ExpectsReplies => string.Equals(DeliveryMode, "expectReplies", StringComparison.OrdinalIgnoreCase);

    /// <summary>True when the activity is of a type; letters' case does not count.</summary>
    public bool Is(string type) => string.Equals(Type, type, StringComparison.OrdinalIgnoreCase);
}
