using InternAssistant.Evaluation.Diff;
using InternAssistant.Evaluation.Gate;
using InternAssistant.Knowledge;
using InternAssistant.Knowledge.Facts;
using InternAssistant.Knowledge.Lint;

namespace InternAssistant.Indexing;

/// <summary>What one run of the reindexer did.</summary>
/// <param name="SnapshotId">The id of the snapshot that is now promoted; null when there is none.</param>
/// <param name="Documents">How many documents the candidate has.</param>
/// <param name="Passages">How many passages the candidate has.</param>
/// <param name="Promoted">True when a new snapshot went live; false when the folder is unchanged, the gate refused it or nothing could be indexed.</param>
/// <param name="Added">The ids of documents that the snapshot before did not have.</param>
/// <param name="Changed">The ids of documents whose content differs.</param>
/// <param name="Removed">The ids of documents that are gone.</param>
/// <param name="Failures">The files that could not be read, with reasons; they are left out.</param>
/// <param name="Excluded">The files that say that they are not documents.</param>
/// <param name="Problem">Why nothing could be indexed, as a sentence that says what to do; null when all went well or the gate refused.</param>
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
    string? Problem)
{
    /// <summary>The id of the snapshot that was built; null when none was.</summary>
    public string? Candidate { get; init; }

    /// <summary>The id of the snapshot that was served before the run; null when none was.</summary>
    public string? Before { get; init; }

    /// <summary>Why the gate did not let the candidate through, or would not have without force; empty when it did.</summary>
    public IReadOnlyList<Objection> Objections { get; init; } = [];

    /// <summary>All findings of lint over the folder.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>Those of the findings that what was served did not have.</summary>
    public IReadOnlyList<Finding> NewFindings { get; init; } = [];

    /// <summary>All contradictions between the documents of the folder.</summary>
    public IReadOnlyList<Conflict> Conflicts { get; init; } = [];

    /// <summary>Those of the contradictions that what was served did not have.</summary>
    public IReadOnlyList<Conflict> NewConflicts { get; init; } = [];

    /// <summary>What the edits changed in the documents.</summary>
    public IReadOnlyList<DocumentChange> DocumentChanges { get; init; } = [];

    /// <summary>Which answers to the golden questions differ.</summary>
    public AnswerDiff Answers { get; init; } = AnswerDiff.None;

    /// <summary>How many unchanged files were not read again.</summary>
    public int Reused { get; init; }

    /// <summary>Where the report lies as a page for people; null when it could not be written.</summary>
    public string? Page { get; init; }

    /// <summary>True when the gate kept the candidate from going live.</summary>
    public bool Refused => Objections.Count > 0 && !Promoted;
}
