using InternAssistant.Retrieval.Index;

namespace InternAssistant.Tests.Fakes;

/// <summary>Serves one snapshot, or none.</summary>
internal sealed class FixedSnapshot(Snapshot? snapshot) : ISnapshotSource
{
    public Snapshot? Current => snapshot;
}
