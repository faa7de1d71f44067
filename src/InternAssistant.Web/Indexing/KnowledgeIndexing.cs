using InternAssistant.Indexing;

namespace InternAssistant.Web.Indexing;

/// <summary>
/// Indexes the knowledge folder when the host starts, if it has changed, while the host already listens.
/// Trouble is logged and told by <see cref="Readiness"/>; an older snapshot goes on serving.
/// </summary>
public sealed partial class KnowledgeIndexing(
    Reindexer reindexer, ServedSnapshots snapshots, WarmUp warmUp, Readiness readiness, AssistantFolders folders, ILogger<KnowledgeIndexing> logger)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Reading and splitting the documents must not keep the server from listening.
        await Task.Yield();

        snapshots.Open();
        var warm = Task.Run(() => warmUp.RunAsync(stoppingToken), stoppingToken);
        var problem = await IndexAsync(stoppingToken);
        snapshots.Refresh();
        readiness.Indexed(problem);
        await warm;
    }

    private async Task<string?> IndexAsync(CancellationToken cancellationToken)
    {
        try
        {
            var report = await reindexer.IndexAsync(folders.Knowledge, folders.Index, cancellationToken);
            Tell(report);

            return report.Problem;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            Log.Failed(logger, exception, folders.Knowledge);

            return $"'{folders.Knowledge}' could not be indexed: {exception.Message}";
        }
    }

    private void Tell(IndexReport report)
    {
        foreach (var failure in report.Failures)
        {
            Log.LeftOut(logger, failure.Id, failure.Reason);
        }

        if (report.Problem is { } problem)
        {
            Log.Problem(logger, problem);
        }
        else if (report.Refused)
        {
            foreach (var objection in report.Objections)
            {
                Log.Refused(logger, folders.Knowledge, objection.Message);
            }
        }
        else if (report.Promoted)
        {
            Log.Indexed(logger, folders.Knowledge, report.Documents, report.Passages);
        }
        else
        {
            Log.Unchanged(logger, folders.Knowledge);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Indexed '{Folder}': {Documents} documents, {Passages} passages.")]
        public static partial void Indexed(ILogger logger, string folder, int documents, int passages);

        [LoggerMessage(LogLevel.Information, "'{Folder}' has not changed since it was indexed.")]
        public static partial void Unchanged(ILogger logger, string folder);

        [LoggerMessage(LogLevel.Warning, "Left out '{File}': {Reason}")]
        public static partial void LeftOut(ILogger logger, string file, string reason);

        [LoggerMessage(LogLevel.Error, "'{Folder}' was not put in service, what was served before still serves: {Objection}")]
        public static partial void Refused(ILogger logger, string folder, string objection);

        [LoggerMessage(LogLevel.Error, "Nothing was indexed: {Problem}")]
        public static partial void Problem(ILogger logger, string problem);

        [LoggerMessage(LogLevel.Error, "'{Folder}' could not be indexed.")]
        public static partial void Failed(ILogger logger, Exception exception, string folder);
    }
}
