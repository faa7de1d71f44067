using InternAssistant.Web.BotFramework.Schema;

namespace InternAssistant.Web.BotFramework.Turns.Progress;

/// <summary>How one channel shows that an answer is on its way.</summary>
public interface IProgressNotice
{
    /// <summary>At least this passes between two posts.</summary>
    TimeSpan Interval { get; }

    /// <summary>Shows what is being done, and waits until the channel has taken it. False when nothing more can be shown.</summary>
    ValueTask<bool> PostAsync(string status, CancellationToken cancellationToken);

    /// <summary>The answer in the form that ends what was shown.</summary>
    Activity Finished(Activity said);

    /// <summary>True when an answer in that form was refused, and is to be sent again as an ordinary message.</summary>
    bool MayResend(Exception refusal);
}
