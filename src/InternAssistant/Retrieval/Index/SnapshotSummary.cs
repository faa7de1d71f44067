namespace InternAssistant.Retrieval.Index;

/// <summary>One snapshot of an index folder, for people who choose between them.</summary>
/// <param name="Id">The snapshot's id.</param>
/// <param name="BuiltAt">When it was written.</param>
/// <param name="PromotedAt">When it last went live; null when it never did.</param>
/// <param name="Documents">How many documents it has; 0 when it cannot be read.</param>
/// <param name="Passages">How many passages it has; 0 when it cannot be read.</param>
/// <param name="IsCurrent">True for the snapshot that is served.</param>
/// <param name="Problem">Why it cannot be used; null when it can.</param>
public sealed record SnapshotSummary(
    string Id,
    DateTimeOffset BuiltAt,
    DateTimeOffset? PromotedAt,
    int Documents,
    int Passages,
    bool IsCurrent,
    string? Problem)
{
    /// <summary>True when every file is whole.</summary>
    public bool IsValid => Problem is null;
}
