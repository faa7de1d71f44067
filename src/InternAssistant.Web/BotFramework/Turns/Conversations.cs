using InternAssistant.Web.BotFramework.Schema;

namespace InternAssistant.Web.BotFramework.Turns;

/// <summary>What kind of conversation an activity comes from.</summary>
public static class Conversations
{
    private const string ThreadMark = ";messageid=";

    /// <summary>True for group chats and channels of a team, where the bot is one of many.</summary>
    public static bool IsShared(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);

        return activity.Conversation?.ConversationType?.ToUpperInvariant() switch
        {
            "PERSONAL" => false,
            "GROUPCHAT" or "CHANNEL" => true,
            _ => activity.Conversation?.IsGroup == true,
        };
    }

    /// <summary>The id of the place where the conversation is: for a thread of a Teams channel, the channel.</summary>
    public static string PlaceOf(string conversationId)
    {
        ArgumentNullException.ThrowIfNull(conversationId);
        var thread = conversationId.IndexOf(ThreadMark, StringComparison.Ordinal);

        return thread < 0 ? conversationId : conversationId[..thread];
    }
}
