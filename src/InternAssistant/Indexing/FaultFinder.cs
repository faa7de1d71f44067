using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using InternAssistant.Evaluation;
using InternAssistant.Knowledge;
using InternAssistant.Knowledge.Facts;
using InternAssistant.Knowledge.Lint;
using InternAssistant.Retrieval.Index;

namespace InternAssistant.Indexing;

/// <summary>Looks for faults of a folder and keeps what it found beside the snapshot, so that an unchanged folder need not be looked at again on the same day.</summary>
internal sealed class FaultFinder(IndexReports reports, KnowledgeFolder folder, KnowledgeReading reading, GoldenFolder golden, IReadOnlyList<string> allowedLinkHosts, DateOnly today)
{
    private LintSettings SettingsWith(IReadOnlyList<IReadOnlyList<string>> synonyms) =>
        new(today, [.. allowedLinkHosts], LintReading.OtherFiles(folder, reading.Excluded)) { Synonyms = synonyms };

    /// <summary>The faults of a snapshot as an earlier run kept them; null when none did.</summary>
    public FolderFaults? Known(string snapshotId) => reports.ReadFaults(snapshotId);

    /// <summary>The faults of a snapshot that is served unchanged: as they were found, or found anew.</summary>
    public FolderFaults Of(SnapshotStore store, string snapshotId)
    {
        if (Known(snapshotId) is { } kept && kept.Key == Key)
        {
            return kept;
        }

        var found = Find(store.Open(snapshotId).Documents, snapshotId);

        return Keep(snapshotId, found with { GoldenQuestions = Math.Max(found.GoldenQuestions, GuardsOf(snapshotId)) });
    }

    /// <summary>The faults of documents that were just read.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="servedId">The snapshot that is served, whose golden questions are missed when they are gone; null when there is none.</param>
    public FolderFaults Find(IReadOnlyList<KnowledgeDocument> documents, string? servedId) => new(
        Key,
        Rules,
        [.. KnowledgeLint.Check(documents, reading.Failures, SettingsWith(reading.Synonyms)), .. golden.FindingsBeside(GuardsOf(servedId))],
        ConflictFinder.Find(documents))
    {
        GoldenQuestions = golden.Questions.Count,
    };

    /// <summary>The faults of what is served, by the same rules; for files that are no documents, as they were found then.</summary>
    public FolderFaults Before(Snapshot served)
    {
        var kept = Known(served.Id);
        if (kept?.Rules == Rules)
        {
            return kept with { Findings = [.. kept.Findings.Where(finding => !GoldenFolder.IsAbout(finding))] };
        }

        // Golden questions that guard nothing stop every promotion until they are mended, not only the first.
        return new FolderFaults(
            "",
            Rules,
            [.. KnowledgeLint.Check(served.Documents, [], SettingsWith(served.Synonyms)), .. (kept?.Findings ?? []).Where(finding => !GoldenFolder.IsAbout(finding))],
            ConflictFinder.Find(served.Documents));
    }

    public FolderFaults Keep(string snapshotId, FolderFaults faults)
    {
        reports.WriteFaults(snapshotId, faults);

        return faults;
    }

    private int GuardsOf(string? snapshotId) => snapshotId is null ? 0 : Known(snapshotId)?.GoldenQuestions ?? 0;

    /// <summary>What the same documents would give other faults by: this very build of the program, the day, the settings.</summary>
    private string Rules => HashOf([typeof(KnowledgeLint).Module.ModuleVersionId.ToString(), today.ToString("O", CultureInfo.InvariantCulture), .. allowedLinkHosts]);

    private string Key => HashOf(
    [
        Rules,
        .. reading.Failures.Select(failure => $"{failure.Id}\n{failure.Reason}"),
        .. reading.Excluded,
        .. golden.Findings.Select(finding => finding.Message),
        golden.Questions.Count.ToString(CultureInfo.InvariantCulture),
    ]);

    private static string HashOf(IEnumerable<string> parts) => Convert.ToHexStringLower(SHA256.HashData(Encoding.Unicode.GetBytes(string.Join('\0', parts))));
}
