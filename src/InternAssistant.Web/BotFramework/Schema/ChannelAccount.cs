namespace InternAssistant.Web.BotFramework.Schema;

/// <summary>Somebody in a conversation: a person or the bot.</summary>
public sealed record ChannelAccount(string? Id = null, string? Name = null, string? Role = null, string? AadObjectId = null);
