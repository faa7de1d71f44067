namespace InternAssistant.Web.DirectLine.Schema;

/// <summary>What the journal keeps of a conversation beside its activities.</summary>
public sealed record ConversationHeader(string UserId, string? UserName, string? Locale);
