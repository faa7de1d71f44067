using InternAssistant.Retrieval.Index;
using InternAssistant.Transcripts;
using InternAssistant.Web.BotFramework.Schema;
using InternAssistant.Web.BotFramework.Turns;

namespace InternAssistant.Web.BotFramework.Feedback;

/// <summary>
/// Keeps what people think of answers. What is about no message of the same conversation is left alone, and told so to nobody: Teams shows people an error
/// for any response but an empty one.
/// </summary>
public sealed class FeedbackHandler(ISentAnswers sentAnswers, IFeedbackStore feedback, ISnapshotSource snapshots, TimeProvider clock) : IActivityHandler
{
    public bool Takes(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);

        return (activity.IsInvoke && activity.Name == FeedbackReader.Submit) || (activity.Is(ActivityTypes.Event) && activity.Name == FeedbackReader.Clicked);
    }

    public async ValueTask<InvokeResponse?> HandleAsync(Activity activity, IActivitySender sender, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (FeedbackReader.Read(activity) is { } given
            && ConversationKey.Of(activity) is { } conversation
            && await sentAnswers.FindAsync(conversation, given.About, cancellationToken) is { } answer)
        {
            await feedback.RecordAsync(Kept(activity, given, answer), cancellationToken);
        }

        return activity.IsInvoke ? InvokeResponse.Ok : null;
    }

    private Transcripts.Feedback Kept(Activity activity, GivenFeedback given, SentAnswer answer) => new(
        answer.AnswerId, answer.Snapshot, Reactor.Of(activity, answer.AnswerId), given.Reaction, FeedbackComment.Of(given.Comment, snapshots.Current), clock.GetUtcNow());
}
