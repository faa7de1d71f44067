using InternAssistant.Knowledge.Facts;

namespace InternAssistant.Evaluation.Diff;

/// <summary>What became of one document between two snapshots.</summary>
/// <param name="DocumentId">The document's id, as it is now or was last.</param>
/// <param name="RenamedFrom">The id that the same content had before; null when it was not moved.</param>
/// <param name="StatementsBefore">How many statements it had; 0 when it is new.</param>
/// <param name="StatementsAfter">How many statements it has; 0 when it is gone.</param>
/// <param name="HeadingsGone">The headings that it had and has not any more.</param>
/// <param name="StatementsGone">The first of the statements that it does not make any more, and has nothing alike in their place.</param>
/// <param name="Facts">The typed facts that have another value, are new or are gone.</param>
public sealed record DocumentChange(
    string DocumentId,
    string? RenamedFrom,
    int StatementsBefore,
    int StatementsAfter,
    IReadOnlyList<string> HeadingsGone,
    IReadOnlyList<string> StatementsGone,
    IReadOnlyList<FactChange> Facts)
{
    /// <summary>The first of the statements that a document that was there before makes newly.</summary>
    public IReadOnlyList<string> StatementsAdded { get; init; } = [];

    /// <summary>The first of the statements that say something else than before, or say it elsewhere, the gravest first.</summary>
    public IReadOnlyList<StatementChange> StatementChanges { get; init; } = [];

    /// <summary>How many statements say something else or say it elsewhere, those that are not listed included.</summary>
    public int StatementsChanged { get; init; }

    /// <summary>True when more than half of a document of four statements or more is gone.</summary>
    public bool LostMost => StatementsBefore >= 4 && StatementsAfter * 2 < StatementsBefore && RenamedFrom is null;
}
