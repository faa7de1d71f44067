using System.Globalization;
using System.Text.Json.Nodes;

namespace InternAssistant.Cli.Output;

/// <summary>What a re-index did: lines for people, JSON for programs. Trouble goes to stderr.</summary>
public static class IndexReportView
{
    public static void Show(IndexReport report, AssistantFolders folders)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(folders);
        ShowTrouble(report);

        if (report.Problem is not null)
        {
            return;
        }

        Write(report.Promoted
            ? $"Indexed '{folders.Knowledge}': {report.Documents} documents, {report.Passages} passages."
            : $"'{folders.Knowledge}' has not changed: {report.Documents} documents, {report.Passages} passages.");
        ShowFiles("added", report.Added);
        ShowFiles("changed", report.Changed);
        ShowFiles("removed", report.Removed);
        Write($"Snapshot {report.SnapshotId}");
    }

    /// <summary>Files that were left out and why nothing was promoted, on stderr.</summary>
    public static void ShowTrouble(IndexReport report)
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

    public static JsonNode Json(IndexReport report, AssistantFolders folders)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(folders);

        return new JsonObject
        {
            ["knowledge"] = folders.Knowledge,
            ["index"] = folders.Index,
            ["snapshot"] = report.SnapshotId,
            ["promoted"] = report.Promoted,
            ["documents"] = report.Documents,
            ["passages"] = report.Passages,
            ["added"] = JsonLines.ListOf(report.Added),
            ["changed"] = JsonLines.ListOf(report.Changed),
            ["removed"] = JsonLines.ListOf(report.Removed),
            ["failures"] = new JsonArray([.. report.Failures.Select(failure => new JsonObject { ["documentId"] = failure.Id, ["reason"] = failure.Reason })]),
            ["excluded"] = JsonLines.ListOf(report.Excluded),
            ["problem"] = report.Problem,
        };
    }

    private static void ShowFiles(string verb, IReadOnlyList<string> files)
    {
        foreach (var file in files)
        {
            Write(string.Create(CultureInfo.InvariantCulture, $"  {verb,-8} {file}"));
        }
    }

    private static void Write(string line) => Console.Out.WriteLine(Printable.Of(line));
}
