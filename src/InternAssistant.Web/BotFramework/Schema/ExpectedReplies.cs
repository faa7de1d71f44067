namespace InternAssistant.Web.BotFramework.Schema;

/// <summary>The response to a message whose sender waits for the replies.</summary>
public sealed record ExpectedReplies(IReadOnlyList<Activity> Activities);
