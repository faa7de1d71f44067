using Microsoft.Extensions.Options;

namespace InternAssistant.Web.BotFramework.Connector.Background;

/// <summary>Works off what was acknowledged before it was answered. When the host stops, what waits is answered still, for as long as there is time.</summary>
public sealed class BackgroundTurns(WaitingTurns waiting, BackgroundTurn turn, IOptions<BotFrameworkOptions> options, TimeProvider clock) : IHostedService, IDisposable
{
    private readonly CancellationTokenSource abandoned = new();
    private Task working = Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        working = Task.WhenAll(Enumerable.Range(0, options.Value.ParallelTurns).Select(_ => Task.Run(WorkAsync, CancellationToken.None)));

        return Task.CompletedTask;
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        waiting.Close();

        try
        {
            await working.WaitAsync(TimeSpan.FromSeconds(options.Value.DrainSeconds), clock, cancellationToken);
        }
        catch (Exception late) when (late is TimeoutException or OperationCanceledException)
        {
            await abandoned.CancelAsync();
            await working.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    public void Dispose() => abandoned.Dispose();

    private async Task WorkAsync()
    {
        await foreach (var conversation in waiting.ReadAllAsync(abandoned.Token))
        {
            try
            {
                await turn.RunAsync(waiting.FirstOf(conversation), abandoned.Token);
            }
            finally
            {
                waiting.Done(conversation);
            }
        }
    }
}
