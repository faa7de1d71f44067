using System.Globalization;
using System.Text.Json.Nodes;
using InternAssistant.Evaluation.Diff;
using InternAssistant.Indexing;
using InternAssistant.Knowledge.Lint;

namespace InternAssistant.Cli.Output;

/// <summary>What a re-index did: lines for people, JSON for programs. Trouble goes to stderr.</summary>
public static class IndexReportView
{
    private const int MostFacts = 12;
    private const int MostLines = 15;

    public static void Show(IndexReport report, AssistantFolders folders)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(folders);
        ShowTrouble(report);

        if (report.Problem is not null)
        {
            return;
        }

        Write(Verdict(report, folders));
        ShowObjections(report);
        ShowDocuments(report);
        AnswerDiffView.Show(report.Answers);
        ShowFindings(report);

        if (report.Page is { } page)
        {
            Write($"Report {page}");
        }

        Write(report.SnapshotId is { } snapshot ? $"Snapshot {snapshot}" : "No snapshot serves.");
    }

    /// <summary>Files that were left out and why nothing was promoted, on stderr.</summary>
    public static void ShowTrouble(IndexReport report)
    {
        ShowFailures(report);

        if (report.Refused)
        {
            Say.Trouble($"Not put in service: {report.Objections.Count} {(report.Objections.Count == 1 ? "reason" : "reasons")}. {(report.Before is null ? "Nothing serves." : "What was served before still serves.")} Correct the documents and index again, or confirm with --force.");
        }
    }

    /// <summary>Files that were left out, and why nothing could be indexed, on stderr.</summary>
    public static void ShowFailures(IndexReport report)
    {
        ArgumentNullException.ThrowIfNull(report);

        foreach (var failure in report.Failures)
        {
            Say.Trouble($"Left out '{failure.Id}': {failure.Reason}");
        }

        if (report.Problem is { } problem)
        {
            Say.Trouble(problem);
        }
    }

    public static JsonObject Json(IndexReport report, AssistantFolders folders)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(folders);
        var json = IndexReportJson.Of(report);
        json.Insert(0, "knowledge", folders.Knowledge);
        json.Insert(1, "index", folders.Index);

        return json;
    }

    private static string Verdict(IndexReport report, AssistantFolders folders)
    {
        var verb = report switch
        {
            { Promoted: true } => $"Indexed '{folders.Knowledge}'",
            { Refused: true } => $"'{folders.Knowledge}' was indexed and not put in service",
            _ => $"'{folders.Knowledge}' has not changed",
        };

        return string.Create(CultureInfo.InvariantCulture, $"{verb}: {report.Documents} documents, {report.Passages} passages{(report.Promoted && report.Reused > 0 ? $" ({report.Reused} files unchanged)" : "")}.");
    }

    private static void ShowObjections(IndexReport report)
    {
        foreach (var objection in report.Objections.Take(MostLines))
        {
            Write($"  {(report.Refused ? "stopped by" : "forced over")}  {Printable.OnOneLine(objection.Message)}");
        }

        ShowRest(report.Objections.Count - MostLines, "reasons");
    }

    private static void ShowRest(int count, string what)
    {
        if (count > 0)
        {
            Write(string.Create(CultureInfo.InvariantCulture, $"  and {count} more {what}, see the report"));
        }
    }

    private static void ShowDocuments(IndexReport report)
    {
        var changes = report.DocumentChanges.ToDictionary(change => change.DocumentId, StringComparer.Ordinal);
        var moved = report.DocumentChanges.Where(change => change.RenamedFrom is not null).ToDictionary(change => change.RenamedFrom!, StringComparer.Ordinal);
        foreach (var (verb, files) in (ReadOnlySpan<(string, IReadOnlyList<string>)>)[("added", report.Added), ("changed", report.Changed), ("removed", report.Removed)])
        {
            foreach (var file in files.Where(file => !moved.ContainsKey(file)))
            {
                ShowDocument(verb, file, changes.GetValueOrDefault(file));
            }
        }
    }

    private static void ShowDocument(string verb, string file, DocumentChange? change)
    {
        var how = change switch
        {
            { RenamedFrom: { } old } => $" (was {old})",
            { StatementsBefore: > 0, StatementsAfter: > 0 } => string.Create(CultureInfo.InvariantCulture, $" ({change.StatementsBefore} → {change.StatementsAfter} statements{(change.LostMost ? ": more than half is gone" : "")})"),
            _ => "",
        };
        Write($"  {(change?.RenamedFrom is null ? verb : "moved"),-8} {file}{how}");
        if (change is null || verb != "changed")
        {
            return;
        }

        foreach (var heading in change.HeadingsGone)
        {
            Write($"             heading gone: {heading}");
        }

        var facts = change.Facts.Select(FactSentence.Of).Distinct().ToList();
        foreach (var fact in facts.Take(MostFacts))
        {
            Write($"             {fact}");
        }

        ShowRest(facts.Count - MostFacts, "facts");
    }

    private static void ShowFindings(IndexReport report)
    {
        foreach (var finding in report.NewFindings.Where(finding => finding.Severity != Severity.Notice))
        {
            var place = finding.Line is { } line ? string.Create(CultureInfo.InvariantCulture, $"{finding.File}:{line}") : finding.File;
            Write($"  {finding.Severity.ToString().ToLowerInvariant(),-8} {place} {finding.Rule}: {Printable.OnOneLine(finding.Message)}");
        }

        if (report.Findings.Count + report.Conflicts.Count > 0)
        {
            int Count(Severity severity) => report.Findings.Count(finding => finding.Severity == severity);
            Write(string.Create(
                CultureInfo.InvariantCulture,
                $"Lint: {Count(Severity.Error)} errors, {Count(Severity.Warning)} warnings, {Count(Severity.Notice)} notices, {report.Conflicts.Count} contradictions in the folder; 'lint' and 'conflicts' list them."));
        }
    }

    private static void Write(string line) => Console.Out.WriteLine(Printable.Of(line));
}
