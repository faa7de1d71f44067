using InternAssistant.Knowledge.Faq;
using InternAssistant.Knowledge.Lint;

namespace InternAssistant.Indexing;

/// <summary>What an import did.</summary>
/// <param name="Status">How it ended.</param>
/// <param name="Changes">What the table changes in each document that it names.</param>
/// <param name="Untouched">How many questions of other documents the table does not have; they stay.</param>
/// <param name="Findings">What is wrong with the rows, in their order; the line is the row.</param>
/// <param name="Written">The documents that were written.</param>
/// <param name="Report">What the index found; null when it was not asked.</param>
/// <param name="Problem">Why it failed, as a sentence that says what to do; null when it did not.</param>
public sealed record FaqImportResult(
    FaqImportStatus Status,
    IReadOnlyList<FaqDocumentChange> Changes,
    int Untouched,
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<string> Written,
    IndexReport? Report,
    string? Problem)
{
    internal static FaqImportResult Failed(string problem) => new(FaqImportStatus.Failed, [], 0, [], [], null, problem);
}
