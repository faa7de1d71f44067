using InternAssistant.Answering;
using InternAssistant.Conversation;
using InternAssistant.Transcripts;
using InternAssistant.Web.BotFramework.Schema;
using InternAssistant.Web.BotFramework.Turns;
using Microsoft.Extensions.Options;

namespace InternAssistant.Web.BotFramework.Escalating;

/// <summary>Keeps the last question of a conversation for a person to answer, when somebody asks for a person. Works in every channel.</summary>
public sealed class EscalationHandler(
    IEscalationStore escalations, IConversationStore conversations, IOptions<ContactOptions> contacts, TimeProvider clock) : IActivityHandler
{
    public bool Takes(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);

        return activity.IsMessage && EscalationCommand.IsIn(MessageText.Of(activity));
    }

    public async ValueTask<InvokeResponse?> HandleAsync(Activity activity, IActivitySender sender, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(sender);
        var question = ConversationKey.Of(activity) is { } conversation ? await RecordAsync(conversation, cancellationToken) : null;
        var said = new Activity
        {
            Type = ActivityTypes.Message,
            Text = EscalationReply.Of(question is not null, contacts.Value),
            TextFormat = "plain",
            InputHint = "acceptingInput",
        };
        await sender.SendAsync(Reply.To(activity, said, clock), cancellationToken);

        return null;
    }

    // What the store has of a conversation is masked already.
    private async Task<string?> RecordAsync(string conversation, CancellationToken cancellationToken)
    {
        var history = await conversations.ReadAsync(conversation, cancellationToken);
        var question = history.Turns.Count > 0 ? history.Turns[^1].Question : null;
        var now = clock.GetUtcNow();

        if (question is not null)
        {
            await escalations.RecordAsync(new Escalation(Guid.CreateVersion7(now).ToString("N"), conversation, question, now), cancellationToken);
        }

        return question;
    }
}
