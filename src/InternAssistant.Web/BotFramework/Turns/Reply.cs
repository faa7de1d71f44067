using InternAssistant.Web.BotFramework.Schema;

namespace InternAssistant.Web.BotFramework.Turns;

/// <summary>Addresses what the assistant says: back to whom an activity came from, into the same conversation, as a reply to it.</summary>
public static class Reply
{
    private static readonly ChannelAccount Bot = new("internassistant", "InternAssistant", "bot");

    /// <summary><paramref name="said"/> with the addresses of a reply to <paramref name="activity"/>, an id and the time.</summary>
    public static Activity To(Activity activity, Activity said, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(activity);
        ArgumentNullException.ThrowIfNull(said);
        ArgumentNullException.ThrowIfNull(clock);
        var now = clock.GetUtcNow();

        return said with
        {
            Id = Guid.CreateVersion7(now).ToString(),
            Timestamp = ActivityTime.Of(now),
            ServiceUrl = activity.ServiceUrl,
            ChannelId = activity.ChannelId,
            From = activity.Recipient ?? Bot,
            Recipient = activity.From,
            Conversation = activity.Conversation,
            ReplyToId = activity.Id,
            Locale = said.Locale ?? activity.Locale,

            // The protocol's schema wants the member; empty means everybody in the conversation.
            SuggestedActions = said.SuggestedActions is { } chips ? chips with { To = chips.To ?? [] } : null,
        };
    }
}
