namespace InternAssistant.Indexing;

/// <summary>What a run is asked to do.</summary>
/// <param name="KnowledgeFolder">The folder of documents.</param>
/// <param name="IndexFolder">The folder of snapshots.</param>
public sealed record IndexRequest(string KnowledgeFolder, string IndexFolder)
{
    /// <summary>True to promote whatever the gate says; only a candidate without passages is never promoted.</summary>
    public bool Force { get; init; }

    /// <summary>Why, for whoever reads <c>promotions.jsonl</c>.</summary>
    public string? Reason { get; init; }

    /// <summary>False to build, examine and report, and promote nothing.</summary>
    public bool Promote { get; init; } = true;

    /// <summary>Files that count instead of those on the disk, by id: a look at what an edit would do before it is made.</summary>
    public IReadOnlyDictionary<string, byte[]> Overlay { get; init; } = new Dictionary<string, byte[]>();

    /// <summary>Told how far the run is; may be called from any thread.</summary>
    public IProgress<IndexProgress>? Progress { get; init; }
}
