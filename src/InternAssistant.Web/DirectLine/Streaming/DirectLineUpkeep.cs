using InternAssistant.Web.DirectLine.Access;
using InternAssistant.Web.DirectLine.Conversations;
using Microsoft.Extensions.Options;

namespace InternAssistant.Web.DirectLine.Streaming;

/// <summary>What is done from time to time: keeping all sockets alive, ending old conversations; and closing the sockets when the host stops.</summary>
internal sealed partial class DirectLineUpkeep(
    ActivityStreams streams,
    HostedConversations conversations,
    ConversationJournal journal,
    SigningKey key,
    IHostApplicationLifetime lifetime,
    IOptions<DirectLineOptions> options,
    TimeProvider clock,
    ILogger<DirectLineUpkeep> logger) : BackgroundService
{
    private static readonly TimeSpan BetweenSweeps = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (journal.Exists && !key.IsLasting)
        {
            Log.TokensEnd(logger);
        }

        await using var stop = lifetime.ApplicationStopping.Register(streams.Stop);
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(options.Value.KeepAliveSeconds), clock);
        var swept = clock.GetUtcNow();

        while (await NextAsync(timer, stoppingToken))
        {
            streams.KeepAlive();

            if (clock.GetUtcNow() - swept >= BetweenSweeps)
            {
                swept = clock.GetUtcNow();
                await conversations.EndTheOldAsync(stoppingToken);
            }
        }
    }

    private static async Task<bool> NextAsync(PeriodicTimer timer, CancellationToken stoppingToken)
    {
        try
        {
            return await timer.WaitForNextTickAsync(stoppingToken);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Conversations outlive this process but their tokens do not. Set DirectLine:SigningKey or DirectLine:Secret so that people can go on after a restart.")]
        public static partial void TokensEnd(ILogger logger);
    }
}
