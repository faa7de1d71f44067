namespace InternAssistant.Conversation;

/// <summary>What is needed to speak in a conversation again without being asked: the Bot Framework's conversation reference.</summary>
/// <param name="ChannelId">The channel, such as <c>msteams</c>.</param>
/// <param name="ServiceUrl">Where the channel's connector is; the newest that a checked activity named.</param>
/// <param name="ConversationId">The conversation's id in the channel.</param>
/// <param name="BotId">The bot's account in the channel.</param>
/// <param name="UserId">The person's account; null for a group.</param>
/// <param name="TenantId">The tenant, for Teams.</param>
/// <param name="Locale">The language that was used last.</param>
/// <param name="At">When it was seen last.</param>
public sealed record ConversationReference(
    string ChannelId, string ServiceUrl, string ConversationId, string BotId, string? UserId, string? TenantId, string? Locale, DateTimeOffset At);
