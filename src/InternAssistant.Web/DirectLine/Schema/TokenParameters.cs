using InternAssistant.Web.BotFramework.Schema;

namespace InternAssistant.Web.DirectLine.Schema;

/// <summary>What may be asked for with a token or a conversation. Other members, trusted origins among them, are not read.</summary>
public sealed record TokenParameters(ChannelAccount? User = null, string? Locale = null);
