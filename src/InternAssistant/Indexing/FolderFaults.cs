using InternAssistant.Knowledge.Facts;
using InternAssistant.Knowledge.Lint;

namespace InternAssistant.Indexing;

/// <summary>What lint and the search for contradictions found in a folder.</summary>
/// <param name="Key">What the finding depended on beside the snapshot: the day, the settings, the files that could not be read.</param>
/// <param name="Findings">The findings.</param>
/// <param name="Conflicts">The contradictions.</param>
internal sealed record FolderFaults(string Key, IReadOnlyList<Finding> Findings, IReadOnlyList<Conflict> Conflicts)
{
    /// <summary>Those of the findings that another state of the folder does not have.</summary>
    public IReadOnlyList<Finding> FindingsNotIn(FolderFaults before)
    {
        // Lines shift with every edit: the same fault of the same file is the same finding.
        var known = before.Findings.Select(KeyOf).ToHashSet();

        return [.. Findings.Where(finding => !known.Contains(KeyOf(finding)))];
    }

    /// <summary>Those of the contradictions that another state of the folder does not have.</summary>
    public IReadOnlyList<Conflict> ConflictsNotIn(FolderFaults before)
    {
        var known = before.Conflicts.Select(KeyOf).ToHashSet();

        return [.. Conflicts.Where(conflict => !known.Contains(KeyOf(conflict)))];
    }

    private static (string File, string Rule, string Message) KeyOf(Finding finding) => (finding.File, finding.Rule, finding.Message);

    private static (string Subject, string Attribute, string First, string Second) KeyOf(Conflict conflict) =>
        (conflict.Subject, conflict.Attribute, conflict.First.Quote, conflict.Second.Quote);
}
