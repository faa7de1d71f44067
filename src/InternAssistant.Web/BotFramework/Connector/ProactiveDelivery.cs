namespace InternAssistant.Web.BotFramework.Connector;

/// <summary>What became of a message that nobody asked for: whether the conversation is known, and the id that the channel gave the message.</summary>
public sealed record ProactiveDelivery(bool IsKnown, string? ActivityId)
{
    public static ProactiveDelivery Unknown { get; } = new(false, null);
}
