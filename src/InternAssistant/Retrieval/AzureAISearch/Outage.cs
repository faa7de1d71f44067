using Azure;
using Microsoft.Extensions.Logging;

namespace InternAssistant.Retrieval.AzureAISearch;

/// <summary>Remembers that the service failed, so that it is left alone for a while and the log tells of it once.</summary>
internal sealed partial class Outage(TimeSpan pause, TimeProvider clock, ILogger log)
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(10);
    private readonly Lock changing = new();
    private DateTimeOffset until = DateTimeOffset.MinValue;
    private bool known;

    /// <summary>True while the service is left alone.</summary>
    public bool IsPaused
    {
        get
        {
            lock (changing)
            {
                return clock.GetUtcNow() < until;
            }
        }
    }

    /// <summary>The service failed.</summary>
    public void Begin(Exception failure)
    {
        lock (changing)
        {
            var asked = failure is RequestFailedException refused ? RetryAfter.Of(refused, clock) : null;
            var wait = asked > pause ? asked.Value : pause;
            until = clock.GetUtcNow() + (wait < LongestPause ? wait : LongestPause);
            if (!known)
            {
                known = true;
                Log.Began(log, ReasonOf(failure));
            }
        }
    }

    /// <summary>The service answered.</summary>
    public void End()
    {
        lock (changing)
        {
            if (known)
            {
                known = false;
                Log.Ended(log);
            }
        }
    }

    // Messages of failed requests hold whole answers; nothing of a question or a document may come into the log.
    private static string ReasonOf(Exception failure) => failure switch
    {
        RequestFailedException { Status: 0 } => "it cannot be reached",
        RequestFailedException refused => $"it answered with status {refused.Status}",
        OperationCanceledException => "it did not answer in time",
        _ => failure.GetType().Name,
    };

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Azure AI Search fails ({Reason}); the index on this machine answers until it is back.")]
        public static partial void Began(ILogger logger, string reason);

        [LoggerMessage(LogLevel.Information, "Azure AI Search answers again.")]
        public static partial void Ended(ILogger logger);
    }
}
