namespace InternAssistant.Web.BotFramework.Schema;

/// <summary>Buttons below a message that go away once one is chosen.</summary>
public sealed record SuggestedActions(IReadOnlyList<CardAction> Actions, IReadOnlyList<string>? To = null);
