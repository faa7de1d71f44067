using InternAssistant.Evaluation.Diff;
using InternAssistant.Knowledge;
using InternAssistant.Knowledge.Facts;
using InternAssistant.Knowledge.Lint;

namespace InternAssistant.Evaluation.Gate;

/// <summary>All that was found out about a candidate beside what is served.</summary>
public sealed record Examination
{
    /// <summary>How many documents are served; 0 when nothing is.</summary>
    public required int DocumentsBefore { get; init; }

    /// <summary>How many documents the candidate has.</summary>
    public required int DocumentsAfter { get; init; }

    /// <summary>How many passages the candidate has.</summary>
    public required int PassagesAfter { get; init; }

    /// <summary>True when something is served that a bad candidate could make worse.</summary>
    public required bool HasServed { get; init; }

    /// <summary>The findings of lint that what is served does not have.</summary>
    public IReadOnlyList<Finding> NewFindings { get; init; } = [];

    /// <summary>The conflicts that what is served does not have.</summary>
    public IReadOnlyList<Conflict> NewConflicts { get; init; } = [];

    /// <summary>The files that could not be read although their documents are served.</summary>
    public IReadOnlyList<LoadResult.Failed> LostToFailure { get; init; } = [];

    /// <summary>What the edits changed in the documents.</summary>
    public IReadOnlyList<DocumentChange> DocumentChanges { get; init; } = [];

    /// <summary>The answers that differ.</summary>
    public AnswerDiff Answers { get; init; } = AnswerDiff.None;

    /// <summary>Who took this very candidate out of service, and when; null when nobody did.</summary>
    public string? RolledBackBy { get; init; }
}
