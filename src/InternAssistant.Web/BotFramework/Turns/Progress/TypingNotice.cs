using InternAssistant.Web.BotFramework.Schema;

namespace InternAssistant.Web.BotFramework.Turns.Progress;

/// <summary>Shows that somebody types, again and again: channels take it away after a few seconds.</summary>
public sealed class TypingNotice(Activity question, IActivitySender sender, TimeProvider clock) : IProgressNotice
{
    public TimeSpan Interval => TimeSpan.FromSeconds(3);

    public async ValueTask<bool> PostAsync(string status, CancellationToken cancellationToken)
    {
        try
        {
            await sender.SendAsync(Reply.To(question, new Activity { Type = ActivityTypes.Typing }, clock), cancellationToken);

            return true;
        }
        catch (Exception refusal) when (refusal is not OperationCanceledException)
        {
            // The answer matters, not that it is announced.
            return false;
        }
    }

    public Activity Finished(Activity said) => said;

    public bool MayResend(Exception refusal) => false;
}
