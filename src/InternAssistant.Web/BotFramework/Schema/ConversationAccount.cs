namespace InternAssistant.Web.BotFramework.Schema;

/// <summary>The conversation that an activity belongs to.</summary>
public sealed record ConversationAccount(
    string? Id = null, string? Name = null, string? ConversationType = null, bool? IsGroup = null, string? TenantId = null);
