namespace InternAssistant.Knowledge.Lint;

/// <summary><c>front-matter-value</c>: values and keys that are passed over. It is an error where a fact is lost,
/// and where a key means to restrict access, because it restricts nothing.</summary>
internal sealed class FrontMatterValueRule : ILintRule
{
    public IEnumerable<Finding> Check(LintInput input) =>
        from document in input.Documents
        from remark in document.Remarks
        where remark.Kind == RemarkKind.IgnoredValue
        select Finding(document, remark);

    private static Finding Finding(KnowledgeDocument document, Remark remark)
    {
        var colon = remark.Subject.IndexOf(':', StringComparison.Ordinal);
        var key = colon > 0 ? remark.Subject[..colon] : remark.Subject;
        var what = colon > 0 ? remark.Subject[(colon + 1)..].Trim() : "the value could not be understood and is passed over. Correct it";
        var isOwn = FrontMatterPlace.IsInside(document) ? FrontMatterBlock.Find(document.Text) is not null : document.Sections.Any(section => section.FrontMatter is not null);

        return new Finding(
            isOwn ? document.Id : document.Id + ".yaml",
            remark.Line > 0 ? remark.Line : null,
            FrontMatterCheck.IsAccessKey(key) || FrontMatterCheck.IsFactKey(key) ? Severity.Error : Severity.Warning,
            "front-matter-value",
            $"'{key}': {what.TrimEnd('.')}.");
    }
}
