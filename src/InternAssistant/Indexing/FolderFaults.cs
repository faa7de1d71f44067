using System.Collections.ObjectModel;
using InternAssistant.Knowledge.Facts;
using InternAssistant.Knowledge.Lint;

namespace InternAssistant.Indexing;

/// <summary>What lint and the search for contradictions found in a folder.</summary>
/// <param name="Key">What the finding depended on beside the snapshot: the day, the settings, the files that could not be read.</param>
/// <param name="Rules">What the finding depended on beside the folder: the build of the program, the day, the settings.</param>
/// <param name="Findings">The findings.</param>
/// <param name="Conflicts">The contradictions.</param>
internal sealed record FolderFaults(string Key, string Rules, IReadOnlyList<Finding> Findings, IReadOnlyList<Conflict> Conflicts)
{
    /// <summary>How many golden questions the folder had at most since the snapshot was promoted.</summary>
    public int GoldenQuestions { get; init; }

    /// <summary>Those of the findings that another state of the folder does not have.</summary>
    /// <param name="before">The other state.</param>
    /// <param name="renamedFrom">What files were called there, by their names here.</param>
    public IReadOnlyList<Finding> FindingsNotIn(FolderFaults before, IReadOnlyDictionary<string, string> renamedFrom)
    {
        // Lines shift with every edit: the same fault of the same file is the same finding.
        var known = before.Findings.Select(finding => KeyOf(finding, NothingRenamed)).ToHashSet();

        return [.. Findings.Where(finding => !known.Contains(KeyOf(finding, renamedFrom)))];
    }

    /// <summary>Those of the contradictions that another state of the folder does not have.</summary>
    /// <param name="before">The other state.</param>
    /// <param name="renamedFrom">What files were called there, by their names here.</param>
    public IReadOnlyList<Conflict> ConflictsNotIn(FolderFaults before, IReadOnlyDictionary<string, string> renamedFrom)
    {
        // Wording and order may differ: the same two values of the same two files are the same contradiction.
        var known = before.Conflicts.Select(conflict => KeyOf(conflict, NothingRenamed)).ToHashSet();

        return [.. Conflicts.Where(conflict => !known.Contains(KeyOf(conflict, renamedFrom)))];
    }

    private static IReadOnlyDictionary<string, string> NothingRenamed => ReadOnlyDictionary<string, string>.Empty;

    private static (string File, string Rule, string Message) KeyOf(Finding finding, IReadOnlyDictionary<string, string> renamedFrom) =>
        (renamedFrom.GetValueOrDefault(finding.File, finding.File), finding.Rule, finding.Message);

    private static (string Subject, string Attribute, (string, string) First, (string, string) Second) KeyOf(Conflict conflict, IReadOnlyDictionary<string, string> renamedFrom)
    {
        var (first, second) = (Stated(conflict.First, renamedFrom), Stated(conflict.Second, renamedFrom));

        return string.CompareOrdinal(first.ToString(), second.ToString()) <= 0 ? (conflict.Subject, conflict.Attribute, first, second) : (conflict.Subject, conflict.Attribute, second, first);
    }

    private static (string Document, string Value) Stated(Fact fact, IReadOnlyDictionary<string, string> renamedFrom) =>
        (renamedFrom.GetValueOrDefault(fact.DocumentId, fact.DocumentId), fact.Value);
}
