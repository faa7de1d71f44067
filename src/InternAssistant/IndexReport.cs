using InternAssistant.Knowledge;

namespace InternAssistant;

/// <summary>What one run of the reindexer did.</summary>
/// <param name="SnapshotId">The id of the snapshot that is now promoted; null when there is none.</param>
/// <param name="Documents">How many documents the candidate has.</param>
/// <param name="Passages">How many passages the candidate has.</param>
/// <param name="Promoted">True when a new snapshot went live; false when the folder is unchanged or nothing could be indexed.</param>
/// <param name="Added">The ids of documents that the snapshot before did not have.</param>
/// <param name="Changed">The ids of documents whose content differs.</param>
/// <param name="Removed">The ids of documents that are gone.</param>
/// <param name="Failures">The files that could not be read, with reasons; they are left out.</param>
/// <param name="Excluded">The files that say that they are not documents.</param>
/// <param name="Problem">Why nothing was promoted, as a sentence that says what to do; null when all went well.</param>
public sealed record IndexReport(
    string? SnapshotId,
    int Documents,
    int Passages,
    bool Promoted,
    IReadOnlyList<string> Added,
    IReadOnlyList<string> Changed,
    IReadOnlyList<string> Removed,
    IReadOnlyList<LoadResult.Failed> Failures,
    IReadOnlyList<string> Excluded,
    string? Problem);
