namespace InternAssistant.Retrieval.Index;

/// <summary>Serves one snapshot and no other, for comparing and measuring.</summary>
/// <param name="snapshot">The snapshot; null for none.</param>
public sealed class FixedSnapshot(Snapshot? snapshot) : ISnapshotSource
{
    /// <inheritdoc/>
    public Snapshot? Current => snapshot;
}
