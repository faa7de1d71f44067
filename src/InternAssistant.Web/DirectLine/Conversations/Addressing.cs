using InternAssistant.Web.BotFramework.Schema;

namespace InternAssistant.Web.DirectLine.Conversations;

/// <summary>Says who speaks to whom, and when. Nothing of that is taken from a client.</summary>
internal static class Addressing
{
    /// <summary>Names no place: replies are taken in this process.</summary>
    private const string ServiceUrl = "urn:internassistant:directline";

    private static readonly ChannelAccount Bot = new("internassistant", "InternAssistant", "bot");

    public static Activity FromUser(Activity activity, HostedConversation conversation, DateTimeOffset now) => activity with
    {
        ChannelId = ChannelIds.DirectLine,
        Timestamp = ActivityTime.Of(now),
        From = new ChannelAccount(conversation.User.Id, activity.From?.Name ?? conversation.User.Name, "user"),
        Recipient = Bot,
        Conversation = new ConversationAccount(conversation.Id),
        Locale = activity.Locale ?? conversation.Locale,
    };

    public static Activity FromBot(Activity activity, HostedConversation conversation, DateTimeOffset now) => activity with
    {
        ChannelId = ChannelIds.DirectLine,
        ServiceUrl = null,
        Timestamp = ActivityTime.Of(now),
        From = Bot,
        Recipient = conversation.User with { Role = "user" },
        Conversation = new ConversationAccount(conversation.Id),
    };

    /// <summary>As the assistant gets it.</summary>
    public static Activity ToBot(Activity activity, string? id) => activity with { Id = id, ServiceUrl = ServiceUrl };

    /// <summary>Tells the assistant that somebody joined.</summary>
    public static Activity Joined(HostedConversation conversation, DateTimeOffset now) =>
        FromUser(new Activity { Type = ActivityTypes.ConversationUpdate, MembersAdded = [conversation.User] }, conversation, now);
}
