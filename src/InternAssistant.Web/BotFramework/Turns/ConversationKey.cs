using InternAssistant.Web.BotFramework.Schema;

namespace InternAssistant.Web.BotFramework.Turns;

/// <summary>What a conversation is called in the stores: ids are unique within their channel only.</summary>
public static class ConversationKey
{
    /// <summary>The key, or null when the activity names no conversation.</summary>
    public static string? Of(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);

        return activity.Conversation?.Id is { Length: > 0 } id ? $"{activity.ChannelId}/{id}" : null;
    }
}
