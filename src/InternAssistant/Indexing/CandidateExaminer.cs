using System.Collections.ObjectModel;
using System.Globalization;
using InternAssistant.Answering;
using InternAssistant.Evaluation;
using InternAssistant.Evaluation.Diff;
using InternAssistant.Evaluation.Gate;
using InternAssistant.Knowledge;
using InternAssistant.Retrieval.Index;
using InternAssistant.Understanding;
using Microsoft.Extensions.Options;

namespace InternAssistant.Indexing;

/// <summary>Looks at a candidate beside the snapshot that is served, asks the gate, and promotes or refuses.</summary>
/// <param name="gate">Decides; with default settings when null.</param>
/// <param name="turns">The assistant that answers the golden questions; with default settings when null.</param>
/// <param name="answering">The hosts that links may lead to; the default settings when null.</param>
/// <param name="clock">The clock; the system's when null.</param>
public sealed class CandidateExaminer(PromotionGate? gate = null, TurnOrchestrator? turns = null, AnsweringOptions? answering = null, TimeProvider? clock = null)
{
    private readonly PromotionGate _gate = gate ?? new PromotionGate();
    private readonly AnsweringOptions _answering = answering ?? new AnsweringOptions();
    private readonly TurnOrchestrator _turns = turns ?? DefaultTurns(answering ?? new AnsweringOptions());
    private readonly TimeProvider _clock = clock ?? TimeProvider.System;

    /// <summary>The report of a run over a folder that is served as it is.</summary>
    internal IndexReport Unchanged(SnapshotStore store, VerifiedSnapshot served, FolderReading folder)
    {
        var reading = folder.ResolveOthers();
        var finder = FinderFor(store, reading, folder.Folder.FullPath, GoldenFolder.Read(folder.Folder.FullPath));
        var known = finder.Known(served.Manifest.Id);
        var faults = finder.Of(store, served.Manifest.Id);

        return reading.Report(served.Manifest.Id, null) with
        {
            Documents = served.Manifest.Documents,
            Passages = served.Manifest.Passages,
            Before = served.Manifest.Id,
            Candidate = served.Manifest.Id,
            Findings = faults.Findings,
            Conflicts = faults.Conflicts,
            NewFindings = known is null ? [] : faults.FindingsNotIn(known, ReadOnlyDictionary<string, string>.Empty),
        };
    }

    /// <summary>Compares a candidate with what is served. Nothing is promoted.</summary>
    internal async Task<IndexReport> ExamineAsync(
        SnapshotStore store, Snapshot? before, Snapshot candidate, KnowledgeReading reading, IndexRequest request, CancellationToken cancellationToken)
    {
        var golden = GoldenFolder.Read(request.KnowledgeFolder);
        var finder = FinderFor(store, reading, request.KnowledgeFolder, golden);
        var faults = finder.Keep(candidate.Id, finder.Find(candidate.Documents, before?.Id));
        var report = reading.Report(before?.Id, null) with
        {
            Passages = candidate.Passages.Count,
            Before = before?.Id,
            Candidate = candidate.Id,
            Added = [.. candidate.Documents.Where(document => before?.Find(document.Id) is null).Select(document => document.Id)],
            Findings = faults.Findings,
            Conflicts = faults.Conflicts,
        };
        if (before is null)
        {
            return report;
        }

        var old = finder.Before(before);
        var documentChanges = DocumentChanges.Between(before, candidate);
        // What two untouched documents say was served before, even where it was not known to be about one subject.
        var edited = documentChanges.Where(change => change.RenamedFrom is null).Select(change => change.DocumentId).ToHashSet(StringComparer.Ordinal);
        var renamedFrom = documentChanges.Where(change => change.RenamedFrom is not null).ToDictionary(change => change.DocumentId, change => change.RenamedFrom!, StringComparer.Ordinal);

        return report with
        {
            Changed = [.. candidate.Documents.Where(document => before.Find(document.Id) is { } known && known.ContentHash != document.ContentHash).Select(document => document.Id)],
            Removed = [.. before.Documents.Where(document => candidate.Find(document.Id) is null).Select(document => document.Id)],
            NewFindings = [.. faults.FindingsNotIn(old, renamedFrom), .. SynonymLoss.Between(before.Synonyms, candidate.Synonyms)],
            NewConflicts = [.. faults.ConflictsNotIn(old, renamedFrom).Where(conflict => edited.Contains(conflict.First.DocumentId) || edited.Contains(conflict.Second.DocumentId))],
            DocumentChanges = documentChanges,
            Answers = await AnswerDiff.BetweenAsync(before, candidate, golden.Questions, _turns, _clock.GetUtcNow(), cancellationToken),
        };
    }

    /// <summary>Asks the gate and promotes, refuses, or only tells what the gate would say.</summary>
    internal IndexReport Decide(SnapshotStore store, IndexReport report, IndexRequest request)
    {
        var objections = _gate.Check(ExaminationOf(store, report));
        var decided = report with { Objections = objections };
        var mayPromote = objections.Count == 0 || (request.Force && objections.All(objection => objection.Reason != ObjectionReason.NoPassages));
        if (request.Promote && mayPromote && store.CurrentId != report.Candidate)
        {
            store.Promote(report.Candidate!, ReasonOf(objections, request));
            decided = decided with { Promoted = true };
        }

        decided = decided with { SnapshotId = store.CurrentId };
        var reports = new IndexReports(store.Folder);
        reports.Write(report.Candidate!, IndexReportPage.Of(decided, _clock.GetUtcNow()), IndexReportJson.Text(decided));
        reports.Prune();

        return decided with { Page = reports.PageOf(report.Candidate!) };
    }

    private static Examination ExaminationOf(SnapshotStore store, IndexReport report)
    {
        var lost = report.Removed.ToHashSet(StringComparer.Ordinal);

        return new Examination
        {
            HasServed = report.Before is not null,
            DocumentsBefore = report.Documents - report.Added.Count + report.Removed.Count,
            DocumentsAfter = report.Documents,
            PassagesAfter = report.Passages,
            NewFindings = report.NewFindings,
            NewConflicts = report.NewConflicts,
            LostToFailure = [.. report.Failures.Where(failure => lost.Contains(failure.Id))],
            DocumentChanges = report.DocumentChanges,
            Answers = report.Answers,
            RolledBackBy = RolledBackBy(store, report.Candidate!),
        };
    }

    private static string? RolledBackBy(SnapshotStore store, string candidate) =>
        store.Promotions().LastOrDefault(promotion => promotion.Snapshot == candidate || promotion.RolledBack == candidate) is { } last && last.RolledBack == candidate
            ? string.Create(CultureInfo.InvariantCulture, $"{last.User} on {last.Time.UtcDateTime:yyyy-MM-dd HH:mm} UTC")
            : null;

    private static string? ReasonOf(IReadOnlyList<Objection> objections, IndexRequest request)
    {
        if (objections.Count == 0)
        {
            return request.Reason;
        }

        var overruled = string.Join(", ", objections.GroupBy(objection => objection.Reason).OrderBy(group => group.Key).Select(group => $"{group.Count()} {group.Key}"));

        return $"forced over {overruled}{(request.Reason is { Length: > 0 } reason ? $": {reason}" : "")}";
    }

    private FaultFinder FinderFor(SnapshotStore store, KnowledgeReading reading, string knowledgeFolder, GoldenFolder golden) => new(
        new IndexReports(store.Folder), new KnowledgeFolder(knowledgeFolder), reading, golden, [.. _answering.AllowedLinkHosts], DateOnly.FromDateTime(_clock.GetUtcNow().UtcDateTime));

    private static TurnOrchestrator DefaultTurns(AnsweringOptions answering)
    {
        var settings = Options.Create(answering);

        return new TurnOrchestrator(new FixedSnapshot(null), new RuleQuestionReader(), new ExtractiveAnswerWriter(settings), settings, Options.Create(new ContactOptions()));
    }
}
