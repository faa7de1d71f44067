using Microsoft.Extensions.Logging;

namespace InternAssistant.Retrieval.Index;

/// <summary>
/// Serves the current snapshot of an index folder and takes over the next one within a second of its promotion. A snapshot
/// that cannot be read never replaces one that is served. Throws nothing at its host: trouble is logged, once.
/// </summary>
public sealed partial class SnapshotWatcher : ISnapshotSource, IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);
    private readonly SnapshotStore store;
    private readonly ILogger<SnapshotWatcher> logger;
    private readonly ITimer timer;
    private readonly Lock refreshing = new();
    private FileSystemWatcher? notifier;
    private volatile Snapshot? served;
    private string? reported;
    private bool disposed;

    /// <summary>Loads the current snapshot, if there is one, and starts to watch.</summary>
    /// <param name="store">The index folder.</param>
    /// <param name="clock">The clock that the folder is looked at by, each second.</param>
    /// <param name="logger">Where trouble is reported.</param>
    public SnapshotWatcher(SnapshotStore store, TimeProvider clock, ILogger<SnapshotWatcher> logger)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(clock);

        (this.store, this.logger) = (store, logger);
        Refresh();
        timer = clock.CreateTimer(_ => Refresh(), null, Interval, Interval);
    }

    /// <inheritdoc/>
    public Snapshot? Current => served;

    /// <summary>Looks at the index folder now; returns when a new snapshot, if there is one, is served.</summary>
    public void Refresh()
    {
        lock (refreshing)
        {
            if (disposed)
            {
                return;
            }

            try
            {
                TakeOver();
                Listen();
            }
#pragma warning disable CA1031 // The host goes on serving what it has, whatever happens to the folder.
            catch (Exception fault)
#pragma warning restore CA1031
            {
                Report(fault.Message, () => Log.Failed(logger, store.Folder, fault));
            }
        }
    }

    /// <summary>Stops watching; the snapshot that was served can still be used.</summary>
    public void Dispose()
    {
        timer.Dispose();
        lock (refreshing)
        {
            disposed = true;
            notifier?.Dispose();
        }
    }

    private void TakeOver()
    {
        var id = store.CurrentId;
        if (served is null)
        {
            TakeFirst(id);
        }
        else if (id is null)
        {
            KeepWithoutCurrent(served);
        }
        else if (id != served.Id)
        {
            TakeNext(id, served);
        }
    }

    private void TakeFirst(string? id)
    {
        var state = id is null ? store.CurrentProblem : StateOf(id);
        if (state is null || state == reported)
        {
            return;
        }

        var snapshot = store.OpenCurrent(out var problems);
        foreach (var problem in problems)
        {
            Log.Problem(logger, problem);
        }

        reported = problems.Count > 0 ? state : null;
        Serve(snapshot);
    }

    private void TakeNext(string id, Snapshot old)
    {
        var state = StateOf(id);
        if (state == reported)
        {
            return;
        }

        try
        {
            Serve(store.Open(id));
            reported = null;
        }
        catch (SnapshotException fault)
        {
            Report(state, () => Log.Kept(logger, old.Id, fault.Message));
        }
    }

    private string StateOf(string id) => $"{id} {SnapshotFolder.Stamp(store.FolderOf(id))}";

    private void KeepWithoutCurrent(Snapshot old)
    {
        if (store.CurrentProblem is { } problem)
        {
            Report(problem, () => Log.Kept(logger, old.Id, problem));
        }
    }

    private void Serve(Snapshot? snapshot)
    {
        if (snapshot is not null)
        {
            served = snapshot;
            Log.Serving(logger, snapshot.Id, snapshot.Documents.Count, snapshot.Passages.Count);
        }
    }

    private void Report(string state, Action log)
    {
        if (state != reported)
        {
            reported = state;
            log();
        }
    }

    /// <summary>Asks the system for word of a promotion; where it has none, the timer does.</summary>
    private void Listen()
    {
        if (notifier is not null || !Directory.Exists(store.Folder))
        {
            return;
        }

        notifier = new FileSystemWatcher(store.Folder, "current");
        notifier.Renamed += (_, _) => Refresh();
        notifier.Changed += (_, _) => Refresh();
        notifier.Created += (_, _) => Refresh();
        notifier.EnableRaisingEvents = true;
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Serving snapshot {Id} with {Documents} documents and {Passages} passages")]
        public static partial void Serving(ILogger logger, string id, int documents, int passages);

        [LoggerMessage(LogLevel.Warning, "Snapshot {Id} stays in service because the promoted one cannot be used: {Problem}")]
        public static partial void Kept(ILogger logger, string id, string problem);

        [LoggerMessage(LogLevel.Warning, "The index is damaged: {Problem}")]
        public static partial void Problem(ILogger logger, string problem);

        [LoggerMessage(LogLevel.Error, "The index folder {Folder} cannot be watched")]
        public static partial void Failed(ILogger logger, string folder, Exception fault);
    }
}
