namespace InternAssistant.Knowledge.Lint;

/// <summary>Finds the faults of a knowledge folder.</summary>
public static class KnowledgeLint
{
    /// <summary>All findings, in ordinal order of files, then lines, then rules.</summary>
    /// <param name="documents">The documents that were read.</param>
    /// <param name="failures">The files that could not be read.</param>
    /// <param name="settings">What else lint has to know.</param>
    public static IReadOnlyList<Finding> Check(IReadOnlyList<KnowledgeDocument> documents, IReadOnlyList<LoadResult.Failed> failures, LintSettings settings)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(failures);
        ArgumentNullException.ThrowIfNull(settings);

        return
        [
            .. failures.Select(failure => new Finding(failure.Id, null, failure.Kind == FailureKind.LeftOut ? Severity.Warning : Severity.Error, RuleOf(failure.Kind), failure.Reason))
                .OrderBy(finding => finding.File, StringComparer.Ordinal),
        ];
    }

    private static string RuleOf(FailureKind kind) => kind switch
    {
        FailureKind.FrontMatter => "broken-front-matter",
        FailureKind.Empty => "empty-file",
        FailureKind.LeftOut => "left-out",
        _ => "unreadable-file",
    };
}
