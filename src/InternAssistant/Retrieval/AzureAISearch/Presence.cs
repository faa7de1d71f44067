using InternAssistant.Retrieval.Index;
using Microsoft.Extensions.Logging;

namespace InternAssistant.Retrieval.AzureAISearch;

/// <summary>Whether the service has every passage of a snapshot: while a push runs, after a rollback and before the first push it has not.</summary>
internal sealed partial class Presence(Snapshot snapshot, string? embedder, ServiceQueries queries, TimeProvider clock, ILogger log)
{
    private static readonly TimeSpan LooksAgainAfter = TimeSpan.FromSeconds(30);
    private readonly Lock changing = new();
    private DateTimeOffset lookedAt = DateTimeOffset.MinValue;
    private bool? complete;

    /// <summary>Whether the snapshot can be searched on the service; looked up at most twice a minute.</summary>
    public async Task<bool> IsCompleteAsync(CancellationToken cancellationToken)
    {
        lock (changing)
        {
            if (complete is { } known && clock.GetUtcNow() - lookedAt < LooksAgainAfter)
            {
                return known;
            }
        }

        return Remember(await queries.CountAsync(snapshot.Id, embedder, cancellationToken));
    }

    /// <summary>Looks again before the next search.</summary>
    public void Doubt()
    {
        lock (changing)
        {
            lookedAt = DateTimeOffset.MinValue;
        }
    }

    private bool Remember(long count)
    {
        lock (changing)
        {
            var (before, now) = (complete, count >= snapshot.Passages.Count);
            (complete, lookedAt) = (now, clock.GetUtcNow());
            if (!now && before != false)
            {
                Log.Missing(log, count, snapshot.Passages.Count, snapshot.Id);
            }

            return now;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Azure AI Search has {Count} of the {Passages} passages of snapshot {Id}; the index on this machine answers until 'index push' has brought all.")]
        public static partial void Missing(ILogger logger, long count, int passages, string id);
    }
}
