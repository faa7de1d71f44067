using System.Text.Json;
using InternAssistant.Web.BotFramework.Schema;

namespace InternAssistant.Web.BotFramework.Connector;

/// <summary>A conversation that the bot begins: with whom, and what is said first.</summary>
public sealed record ConversationParameters
{
    public bool IsGroup { get; init; }

    public required ChannelAccount Bot { get; init; }

    public IReadOnlyList<ChannelAccount> Members { get; init; } = [];

    public string? TopicName { get; init; }

    public string? TenantId { get; init; }

    public Activity? Activity { get; init; }

    public JsonElement? ChannelData { get; init; }
}
