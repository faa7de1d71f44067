using InternAssistant.Answering;
using InternAssistant.Web.BotFramework.Rendering.Json;
using InternAssistant.Web.BotFramework.Rendering.Limits;
using InternAssistant.Web.BotFramework.Schema;

namespace InternAssistant.Web.BotFramework.Rendering;

/// <summary>For channels of which nothing more is known: one text that shows everything.</summary>
public sealed class PlainTextRenderer : IAnswerRenderer
{
    public Activity Render(Answer answer, string answerId, Activity question)
    {
        ArgumentNullException.ThrowIfNull(answer);

        return new Activity
        {
            Type = ActivityTypes.Message,
            Text = ReplyText.Of(answer),
            TextFormat = "plain",
            InputHint = answer is Answer.Clarification ? "expectingInput" : "acceptingInput",
            SuggestedActions = SuggestionChips.Of(answer),
            ChannelData = AnswerChannelData.Of(answer, answerId),
        };
    }
}
