using System.Diagnostics;
using InternAssistant.Answering;
using InternAssistant.Conversation;
using InternAssistant.Tracing;
using InternAssistant.Transcripts;
using InternAssistant.Web.BotFramework.Rendering;
using InternAssistant.Web.BotFramework.Schema;
using InternAssistant.Web.BotFramework.Turns.Progress;
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
        var told = new ToldAnswer(sender, ProgressNotices.For(activity, sender, clock), clock);
        var (answer, isSettled) = await AnswerAsync(activity, answerId, told, cancellationToken);
        var said = renderers.For(activity).Render(answer, answerId, activity);
        var id = await told.SendAsync(Reply.To(activity, said, clock), isSettled, cancellationToken);
        await RememberAsync(activity, id, answer, answerId, cancellationToken);

        return null;
    }

    private async Task<(Answer Answer, bool IsSettled)> AnswerAsync(Activity message, string answerId, ToldAnswer told, CancellationToken cancellationToken)
    {
        var conversationId = ConversationKey.Of(message);
        var history = conversationId is null ? ConversationHistory.Empty : await conversations.ReadAsync(conversationId, cancellationToken);
        var turn = new Turn(MessageText.Of(message), history.Turns, clock.GetUtcNow());
        var (answer, isSettled) = await told.ReadAsync(assistant.AnswerEventsAsync(turn, answerId, cancellationToken), cancellationToken);

        if (conversationId is not null && answer is not Answer.Blocked)
        {
            await conversations.AppendAsync(conversationId, new PastTurn(answer.Question, answer.Text), cancellationToken);
        }

        return (answer, isSettled);
    }

    // Reactions name the message in Teams and the answer in Web Chat.
    private async ValueTask RememberAsync(Activity message, string? activityId, Answer answer, string answerId, CancellationToken cancellationToken)
    {
        if (ConversationKey.Of(message) is not { } conversation)
        {
            return;
        }

        var shownIn = message.ChannelId is ChannelIds.DirectLine or ChannelIds.WebChat ? answerId : null;
        foreach (var id in new[] { activityId, shownIn }.OfType<string>())
        {
            await sentAnswers.RememberAsync(new SentAnswer(conversation, id, answerId, answer.Snapshot, clock.GetUtcNow()), cancellationToken);
        }
    }
}
