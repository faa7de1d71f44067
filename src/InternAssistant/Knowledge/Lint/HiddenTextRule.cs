namespace InternAssistant.Knowledge.Lint;

/// <summary><c>hidden-text</c>, <c>instruction</c>, <c>opaque-text</c> and <c>comment</c>: what the loaders kept out of passages.</summary>
internal sealed class HiddenTextRule : ILintRule
{
    public IEnumerable<Finding> Check(LintInput input) =>
        from document in input.Documents
        from remark in document.Remarks
        let finding = Finding(document, remark)
        where finding is not null
        select finding;

    private static Finding? Finding(KnowledgeDocument document, Remark remark) => remark.Kind switch
    {
        RemarkKind.HiddenText => New(document, remark, Severity.Error, "hidden-text", $"People do not see this and it was kept out of the answers: {Quote(remark)}. Remove it, or make it visible."),
        RemarkKind.Instruction => New(document, remark, Severity.Error, "instruction", $"This gives orders to an assistant and was kept out of the answers: {Quote(remark)}. Find out who wrote it and remove it; if it is meant for people, say it as a fact."),
        RemarkKind.OpaqueText => New(document, remark, Severity.Warning, "opaque-text", $"This is no language and was kept out of the answers: {Quote(remark)}. Remove it, or put pictures and files beside the document."),
        RemarkKind.Comment => New(document, remark, Severity.Notice, "comment", $"A comment, which is never answered from: {Quote(remark)}. Nothing to do, if nobody should read it."),
        _ => null,
    };

    private static string Quote(Remark remark) => remark.Subject.Length > 0 && remark.Subject[0] == '"' ? remark.Subject : $"\"{remark.Subject}\"";

    private static Finding New(KnowledgeDocument document, Remark remark, Severity severity, string rule, string message) =>
        new(document.Id, remark.Line > 0 ? remark.Line : null, severity, rule, message);
}
