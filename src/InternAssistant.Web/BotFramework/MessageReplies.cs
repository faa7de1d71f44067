using System.Globalization;
using InternAssistant.Answering;
using InternAssistant.Conversation;
using InternAssistant.Tracing;

namespace InternAssistant.Web.BotFramework;

/// <summary>Answers the message of an activity, with what the conversation said before.</summary>
public sealed class MessageReplies(TracedTurns assistant, IConversationStore conversations, TimeProvider clock)
{
    private static readonly ChannelAccount Bot = new("internassistant", "InternAssistant", "bot");

    public async Task<Activity> ReplyToAsync(Activity message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        var conversationId = ConversationIdOf(message);
        var history = conversationId is null ? ConversationHistory.Empty : await conversations.ReadAsync(conversationId, cancellationToken);
        var turn = new Turn(Mentions.TextWithoutRecipient(message), history.Turns, clock.GetUtcNow());

        var answer = await assistant.AnswerAsync(turn, (System.Diagnostics.Activity.Current?.TraceId ?? System.Diagnostics.ActivityTraceId.CreateRandom()).ToHexString(), cancellationToken);

        if (conversationId is not null && answer is not Answer.Blocked)
        {
            await conversations.AppendAsync(conversationId, new PastTurn(answer.Question, answer.Text), cancellationToken);
        }

        return ReplyTo(message, answer);
    }

    private Activity ReplyTo(Activity message, Answer answer) => new()
    {
        Type = "message",
        Id = Guid.CreateVersion7(clock.GetUtcNow()).ToString(),
        Timestamp = clock.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
        ServiceUrl = message.ServiceUrl,
        ChannelId = message.ChannelId,
        From = message.Recipient ?? Bot,
        Recipient = message.From,
        Conversation = message.Conversation,
        ReplyToId = message.Id,
        Text = ReplyText.Of(answer),
        TextFormat = "plain",
        InputHint = answer is Answer.Clarification ? "expectingInput" : "acceptingInput",
        Locale = message.Locale,
        SuggestedActions = SuggestedActionsFor(answer),
    };

    private static SuggestedActions? SuggestedActionsFor(Answer answer)
    {
        List<CardAction> actions = answer is Answer.Clarification clarification
            ? [.. clarification.Choices.Select(choice => CardAction.Say(choice.Label, choice.Value))]
            : [.. answer.Suggestions.Select(question => CardAction.Say(question, question))];

        return actions.Count > 0 ? new SuggestedActions(actions) : null;
    }

    private static string? ConversationIdOf(Activity message) =>
        message.Conversation?.Id is { Length: > 0 } id ? $"{message.ChannelId}/{id}" : null;
}
