namespace InternAssistant.Web.BotFramework.Turns.Progress;

/// <summary>Shows what is being done once an answer lets a person wait; an answer that comes at once is not announced.</summary>
public sealed class AnswerProgress : IAsyncDisposable
{
    /// <summary>How long nothing is shown.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(400);

    /// <summary>How long the answer waits for a notice that is under way.</summary>
    public static readonly TimeSpan LastNotice = TimeSpan.FromSeconds(5);

    private readonly CancellationTokenSource stop = new();
    private readonly TimeProvider clock;
    private readonly Task showing;
    private volatile string status = "Searching…";

    public AnswerProgress(IProgressNotice? notice, TimeProvider clock, CancellationToken cancellationToken)
    {
        this.clock = clock;
        showing = notice is null ? Task.CompletedTask : ShowAsync(notice, cancellationToken);
    }

    /// <summary>What is shown next.</summary>
    public void Says(string doing) => status = doing;

    /// <summary>Shows nothing more. False when a notice is still under way, so that nothing may refer to it.</summary>
    public async ValueTask<bool> StopAsync()
    {
        await stop.CancelAsync();
        try
        {
            await showing.WaitAsync(LastNotice, clock);

            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (await StopAsync())
        {
            stop.Dispose();
        }
    }

    private async Task ShowAsync(IProgressNotice shown, CancellationToken cancellationToken)
    {
        try
        {
            await Task.Delay(Patience, clock, stop.Token);
            while (await shown.PostAsync(status, cancellationToken))
            {
                await Task.Delay(shown.Interval, clock, stop.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The answer is there, or nobody waits for it any more.
        }
    }
}
