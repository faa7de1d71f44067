namespace InternAssistant.Knowledge.Lint;

/// <summary>
/// <c>empty-heading</c> and <c>unanswered-question</c>. A question without an answer is an error among the FAQ, where people were promised one,
/// and a warning elsewhere.
/// </summary>
internal sealed class HeadingRule : ILintRule
{
    public IEnumerable<Finding> Check(LintInput input) =>
        from document in input.Documents
        from remark in document.Remarks
        where remark.Kind is RemarkKind.EmptyHeading or RemarkKind.UnansweredQuestion
        select remark.Kind == RemarkKind.EmptyHeading ? Empty(document, remark) : Unanswered(document, remark);

    private static Finding Empty(KnowledgeDocument document, Remark remark) => new(
        document.Id,
        remark.Line > 0 ? remark.Line : null,
        Severity.Warning,
        "empty-heading",
        $"Nothing stands under the heading '{remark.Subject}'. Write what belongs there, or remove the heading.");

    private static Finding Unanswered(KnowledgeDocument document, Remark remark) => new(
        document.Id,
        remark.Line > 0 ? remark.Line : null,
        document.Category == "faq" || document.Id.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || document.Id.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase) ? Severity.Error : Severity.Warning,
        "unanswered-question",
        $"The question '{remark.Subject}' has no answer. Write one below it, or remove the question.");
}
