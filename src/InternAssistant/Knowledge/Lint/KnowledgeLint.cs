namespace InternAssistant.Knowledge.Lint;

/// <summary>Finds the faults of a knowledge folder.</summary>
public static class KnowledgeLint
{
    private static readonly IReadOnlyList<ILintRule> Rules =
    [
        new FailureRule(),
        new MissingFrontMatterRule(),
        new FrontMatterValueRule(),
        new ReviewDateRule(),
        new InternalLinkRule(),
        new LinkHostRule(),
        new HeadingRule(),
        new HiddenTextRule(),
        new MojibakeRule(),
        new AcronymRule(),
        new NearDuplicateRule(),
    ];

    /// <summary>All findings, in ordinal order of files, then lines, then rules.</summary>
    /// <param name="documents">The documents that were read.</param>
    /// <param name="failures">The files that could not be read.</param>
    /// <param name="settings">What else lint has to know.</param>
    public static IReadOnlyList<Finding> Check(IReadOnlyList<KnowledgeDocument> documents, IReadOnlyList<LoadResult.Failed> failures, LintSettings settings)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(failures);
        ArgumentNullException.ThrowIfNull(settings);

        var input = new LintInput([.. documents.OrderBy(document => document.Id, StringComparer.Ordinal)], failures, settings);

        return
        [
            .. Rules.SelectMany(rule => rule.Check(input))
                .OrderBy(finding => finding.File, StringComparer.Ordinal)
                .ThenBy(finding => finding.Line ?? 0)
                .ThenBy(finding => finding.Rule, StringComparer.Ordinal)
                .ThenBy(finding => finding.Message, StringComparer.Ordinal),
        ];
    }
}
