namespace InternAssistant.Knowledge.Lint;

/// <summary><c>broken-front-matter</c>, <c>empty-file</c>, <c>left-out</c>, <c>unreadable-file</c>: files that are no documents and should be.</summary>
internal sealed class FailureRule : ILintRule
{
    public IEnumerable<Finding> Check(LintInput input) =>
        input.Failures.Select(failure => new Finding(failure.Id, null, failure.Kind == FailureKind.LeftOut ? Severity.Warning : Severity.Error, RuleOf(failure.Kind), failure.Reason));

    private static string RuleOf(FailureKind kind) => kind switch
    {
        FailureKind.FrontMatter => "broken-front-matter",
        FailureKind.Empty => "empty-file",
        FailureKind.LeftOut => "left-out",
        _ => "unreadable-file",
    };
}
