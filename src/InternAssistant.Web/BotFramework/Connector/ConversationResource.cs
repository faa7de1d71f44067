namespace InternAssistant.Web.BotFramework.Connector;

/// <summary>A conversation that was begun: its id, the id of what was said first, and where it goes on.</summary>
public sealed record ConversationResource(string? Id = null, string? ActivityId = null, string? ServiceUrl = null);
