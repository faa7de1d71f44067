namespace InternAssistant.Knowledge.Lint;

/// <summary>What lint has to know beside the documents.</summary>
/// <param name="Today">The day that review dates are compared with.</param>
/// <param name="AllowedLinkHosts">The hosts that citations may link to.</param>
/// <param name="OtherFiles">The ids of files that lie in the folder and are not documents: links may lead to them.</param>
public sealed record LintSettings(DateOnly Today, IReadOnlyCollection<string> AllowedLinkHosts, IReadOnlyCollection<string> OtherFiles)
{
    /// <summary>The groups of <c>synonyms.yaml</c>: an acronym that has a group is explained there.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Synonyms { get; init; } = [];
}
