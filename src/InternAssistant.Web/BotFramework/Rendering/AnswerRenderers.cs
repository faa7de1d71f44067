using InternAssistant.Web.BotFramework.Rendering.Teams;
using InternAssistant.Web.BotFramework.Rendering.WebChat;
using InternAssistant.Web.BotFramework.Schema;

namespace InternAssistant.Web.BotFramework.Rendering;

/// <summary>Which renderer a channel has.</summary>
public sealed class AnswerRenderers(TeamsRenderer teams, WebChatRenderer webChat, PlainTextRenderer plainText)
{
    public IAnswerRenderer For(Activity question)
    {
        ArgumentNullException.ThrowIfNull(question);

        return question.ChannelId switch
        {
            ChannelIds.Teams => teams,
            ChannelIds.DirectLine or ChannelIds.WebChat => webChat,
            _ => plainText,
        };
    }
}
