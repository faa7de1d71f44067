using InternAssistant.Answering;
using InternAssistant.Web.BotFramework.Schema;

namespace InternAssistant.Web.BotFramework.Turns.Progress;

/// <summary>Sends the answer of a turn, and before it what is being done, where that takes time.</summary>
public sealed class ToldAnswer(IActivitySender sender, IProgressNotice? notice, TimeProvider clock)
{
    /// <summary>The answer that the events end with; while they come, they are shown.</summary>
    public async Task<(Answer Answer, bool IsSettled)> ReadAsync(IAsyncEnumerable<TurnEvent> events, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(events);
        await using var progress = new AnswerProgress(notice, clock, cancellationToken);
        Answer? answer = null;
        await foreach (var happened in events.WithCancellation(cancellationToken))
        {
            answer = (happened as TurnEvent.Answered)?.Answer ?? answer;
            progress.Says(happened.Status ?? "Writing the answer…");
        }

        return (answer ?? throw new InvalidOperationException("A turn ended without an answer."), await progress.StopAsync());
    }

    /// <summary>Sends the message that shows the answer, as the end of what was shown before where the channel takes it so. Gives the message's id.</summary>
    public async ValueTask<string?> SendAsync(Activity message, bool isSettled, CancellationToken cancellationToken)
    {
        if (notice is null || !isSettled)
        {
            return await sender.SendAsync(message, cancellationToken);
        }

        try
        {
            return await sender.SendAsync(notice.Finished(message), cancellationToken);
        }
        catch (Exception refusal) when (refusal is not OperationCanceledException && notice.MayResend(refusal))
        {
            return await sender.SendAsync(message, cancellationToken);
        }
    }
}
