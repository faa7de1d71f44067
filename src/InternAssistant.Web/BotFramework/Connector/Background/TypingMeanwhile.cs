using InternAssistant.Web.BotFramework.Schema;
using InternAssistant.Web.BotFramework.Turns;

namespace InternAssistant.Web.BotFramework.Connector.Background;

/// <summary>Shows that an answer is on its way when it takes longer than a moment, until the first thing is sent. Losing a sign of typing is no loss.</summary>
public sealed class TypingMeanwhile : IActivitySender, IAsyncDisposable
{
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Again = TimeSpan.FromSeconds(5);
    private const int Most = 20;

    private readonly CancellationTokenSource spoken = new();
    private readonly IActivitySender replies;
    private readonly Task typing;

    public TypingMeanwhile(Activity activity, IActivitySender replies, TimeProvider clock)
    {
        this.replies = replies;
        typing = TypeAsync(activity, clock);
    }

    public async ValueTask<string?> SendAsync(Activity activity, CancellationToken cancellationToken)
    {
        // What is under way arrives first.
        await StopAsync();

        return await replies.SendAsync(activity, cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        spoken.Dispose();
    }

    private async Task StopAsync()
    {
        await spoken.CancelAsync();
        await typing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task TypeAsync(Activity activity, TimeProvider clock)
    {
        await Task.Delay(Moment, clock, spoken.Token);

        for (var sent = 0; sent < Most; sent++)
        {
            await replies.SendAsync(Reply.To(activity, new Activity { Type = ActivityTypes.Typing }, clock), spoken.Token);
            await Task.Delay(Again, clock, spoken.Token);
        }
    }
}
