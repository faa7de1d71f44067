using System.Diagnostics;
using InternAssistant.Answering;
using InternAssistant.Conversation;
using InternAssistant.Tracing;
using InternAssistant.Transcripts;
using InternAssistant.Web.BotFramework.Rendering;
using InternAssistant.Web.BotFramework.Schema;
using Activity = InternAssistant.Web.BotFramework.Schema.Activity;

namespace InternAssistant.Web.BotFramework.Turns;

/// <summary>Answers messages, with what the conversation said before.</summary>
public sealed class MessageHandler(
    TracedTurns assistant, IConversationStore conversations, AnswerRenderers renderers, ISentAnswers sentAnswers, TimeProvider clock) : IActivityHandler
{
    public bool Takes(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);

        return activity.IsMessage;
    }

    public async ValueTask<InvokeResponse?> HandleAsync(Activity activity, IActivitySender sender, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(sender);
        var answerId = (System.Diagnostics.Activity.Current?.TraceId ?? ActivityTraceId.CreateRandom()).ToHexString();
        var answer = await AnswerAsync(activity, answerId, cancellationToken);
        var said = renderers.For(activity).Render(answer, answerId, activity);
        var id = await sender.SendAsync(Reply.To(activity, said, clock), cancellationToken);
        await RememberAsync(activity, id, answer, answerId, cancellationToken);

        return null;
    }

    private async Task<Answer> AnswerAsync(Activity message, string answerId, CancellationToken cancellationToken)
    {
        var conversationId = ConversationKey.Of(message);
        var history = conversationId is null ? ConversationHistory.Empty : await conversations.ReadAsync(conversationId, cancellationToken);
        var turn = new Turn(Mentions.TextWithoutRecipient(message), history.Turns, clock.GetUtcNow());
        var answer = await assistant.AnswerAsync(turn, answerId, cancellationToken);

        if (conversationId is not null && answer is not Answer.Blocked)
        {
            await conversations.AppendAsync(conversationId, new PastTurn(answer.Question, answer.Text), cancellationToken);
        }

        return answer;
    }

    private async ValueTask RememberAsync(Activity message, string? activityId, Answer answer, string answerId, CancellationToken cancellationToken)
    {
        if (activityId is not null && ConversationKey.Of(message) is { } conversation)
        {
            await sentAnswers.RememberAsync(new SentAnswer(conversation, activityId, answerId, answer.Snapshot, clock.GetUtcNow()), cancellationToken);
        }
    }
}
