namespace InternAssistant.Retrieval.Index;

/// <summary>Where a turn takes its snapshot from. A turn asks once and stays with what it got.</summary>
public interface ISnapshotSource
{
    /// <summary>The snapshot that is served now; null while there is none.</summary>
    Snapshot? Current { get; }
}
