using InternAssistant.Retrieval.Index;

namespace InternAssistant.Web.Indexing;

/// <summary>The snapshots that this host serves. Reading the first one is left to <see cref="Open"/>, so that the server need not wait for it.</summary>
public sealed class ServedSnapshots(SnapshotStore store, TimeProvider clock, ILogger<SnapshotWatcher> logger) : ISnapshotSource, IDisposable
{
    private volatile SnapshotWatcher? watcher;

    public Snapshot? Current => watcher?.Current;

    /// <summary>Loads the promoted snapshot, if there is one, and takes over every later one.</summary>
    public void Open() => watcher = new SnapshotWatcher(store, clock, logger);

    public void Refresh() => watcher?.Refresh();

    public void Dispose() => watcher?.Dispose();
}
