namespace InternAssistant.Web.DirectLine.Access;

/// <summary>What a ticket opens: one socket of a conversation, which begins after a sequence number.</summary>
public sealed record StreamTicket(string ConversationId, long After, DateTimeOffset Expires);
