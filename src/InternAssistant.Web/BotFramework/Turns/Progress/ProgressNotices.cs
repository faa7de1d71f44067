using InternAssistant.Web.BotFramework.Schema;

namespace InternAssistant.Web.BotFramework.Turns.Progress;

/// <summary>Which notice a conversation gets.</summary>
public static class ProgressNotices
{
    private static readonly TeamsStreamForm Teams = new();
    private static readonly WebChatStreamForm WebChat = new();

    /// <summary>The notice, or null where replies are collected and nothing is seen before all of them are there.</summary>
    public static IProgressNotice? For(Activity question, IActivitySender sender, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(question);

        return question switch
        {
            { ExpectsReplies: true } => null,
            { ChannelId: ChannelIds.Teams, Conversation.ConversationType: "personal" } => new StreamNotice(question, sender, Teams, clock),
            { ChannelId: ChannelIds.DirectLine or ChannelIds.WebChat } => new StreamNotice(question, sender, WebChat, clock),
            _ => new TypingNotice(question, sender, clock),
        };
    }
}
