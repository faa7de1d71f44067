using InternAssistant.Retrieval.Index;

namespace InternAssistant.Indexing;

/// <summary>Puts an earlier snapshot back in service.</summary>
public static class Rollback
{
    /// <summary>Goes back to a snapshot, or to the one that served before.</summary>
    /// <param name="store">The snapshots.</param>
    /// <param name="snapshotId">The snapshot, or the beginning of its id; null for the one that served before the present one.</param>
    /// <param name="reason">Why, for whoever reads the log.</param>
    /// <param name="clock">The clock.</param>
    public static RollbackResult To(SnapshotStore store, string? snapshotId, string? reason, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(store);
        if (store.CurrentId is not { } current)
        {
            return new RollbackResult.Failed($"No snapshot of '{store.Folder}' is in service. Run 'index' first.");
        }

        using var exclusive = IndexLock.TryTake(store.Folder, clock, out var holder);
        if (exclusive is null)
        {
            return new RollbackResult.Failed($"The index '{store.Folder}' is being written by {holder}. Wait until that run has ended.");
        }

        if ((snapshotId is null ? store.Previous() : store.Resolve(snapshotId)) is not { } target)
        {
            return new RollbackResult.Failed(snapshotId is null
                ? $"'{store.Folder}' has no earlier snapshot that is whole. 'index status' lists what is there."
                : $"'{store.Folder}' has no snapshot whose id begins with '{snapshotId}', or more than one. 'index status' lists what is there.");
        }

        if (target == current)
        {
            return new RollbackResult.Failed($"Snapshot {current} is already in service.");
        }

        store.Promote(target, reason ?? "rollback", current);

        return new RollbackResult.Done(current, target);
    }
}
