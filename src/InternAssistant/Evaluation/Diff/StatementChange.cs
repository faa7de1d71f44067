namespace InternAssistant.Evaluation.Diff;

/// <summary>A statement of a document that says something else than before, or says it elsewhere.</summary>
/// <param name="Kind">What differs.</param>
/// <param name="Before">The statement as it was, or the headings above it where it was moved; empty when it is new.</param>
/// <param name="After">The statement as it is, or the headings above it and the statement where it was moved.</param>
public sealed record StatementChange(StatementChangeKind Kind, string Before, string After);
