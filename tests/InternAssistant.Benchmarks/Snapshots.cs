using InternAssistant.Retrieval.Index;

namespace InternAssistant.Benchmarks;

/// <summary>The one snapshot that is measured.</summary>
internal sealed class Snapshots(Snapshot snapshot) : ISnapshotSource
{
    public Snapshot? Current => snapshot;
}
