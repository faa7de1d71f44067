using InternAssistant.Answering;
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
            SuggestedActions = SuggestedActionsFor(answer),
        };
    }

    private static SuggestedActions? SuggestedActionsFor(Answer answer)
    {
        List<CardAction> actions = answer is Answer.Clarification clarification
            ? [.. clarification.Choices.Select(choice => CardAction.Say(choice.Label, choice.Value))]
            : [.. answer.Suggestions.Select(question => CardAction.Say(question, question))];

        return actions.Count > 0 ? new SuggestedActions(actions) : null;
    }
}
