using System.Globalization;
using System.Text.Json.Nodes;
using InternAssistant.Retrieval.AzureAISearch;

namespace InternAssistant.Cli.Output;

/// <summary>What a push did, for people or for programs.</summary>
public static class PushReportView
{
    public static void Show(PushReport report, bool json)
    {
        ArgumentNullException.ThrowIfNull(report);
        Console.Out.WriteLine(json ? JsonLines.Indented(Json(report)) : Text(report));
    }

    public static string Text(PushReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        List<string> lines =
        [
            report.Uploaded > 0
                ? string.Create(CultureInfo.InvariantCulture, $"Uploaded {report.Uploaded} passages {Vectors(report)} in {report.Batches} {(report.Batches == 1 ? "batch" : "batches")}, {report.Elapsed.TotalSeconds:F1} s, {report.Retries} retries.")
                : string.Create(CultureInfo.InvariantCulture, $"The service had all {report.Passages} passages already. --again uploads them again."),
            string.Create(CultureInfo.InvariantCulture, $"Deleted {report.Deleted} passages of other snapshots."),
            $"Index '{report.IndexName}' {(report.IndexCreated ? "is new and" : "")} has snapshot {report.Snapshot}.".Replace("  ", " ", StringComparison.Ordinal),
        ];

        return string.Join('\n', lines);
    }

    private static string Vectors(PushReport report) =>
        report.Dimensions is { } length ? string.Create(CultureInfo.InvariantCulture, $"with vectors of {length} dimensions") : "without vectors";

    private static JsonObject Json(PushReport report) => new()
    {
        ["snapshot"] = report.Snapshot,
        ["index"] = report.IndexName,
        ["created"] = report.IndexCreated,
        ["passages"] = report.Passages,
        ["uploaded"] = report.Uploaded,
        ["batches"] = report.Batches,
        ["dimensions"] = report.Dimensions,
        ["deleted"] = report.Deleted,
        ["retries"] = report.Retries,
        ["seconds"] = Math.Round(report.Elapsed.TotalSeconds, 3),
    };
}
