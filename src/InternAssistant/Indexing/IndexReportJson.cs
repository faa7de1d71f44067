using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using InternAssistant.Evaluation.Diff;
using InternAssistant.Evaluation.Gate;
using InternAssistant.Knowledge.Facts;
using InternAssistant.Knowledge.Lint;

namespace InternAssistant.Indexing;

/// <summary>What a run did and found, for programs.</summary>
public static class IndexReportJson
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    /// <summary>The report as JSON.</summary>
    public static JsonObject Of(IndexReport report)
    {
        ArgumentNullException.ThrowIfNull(report);

        return new JsonObject
        {
            ["snapshot"] = report.SnapshotId,
            ["promoted"] = report.Promoted,
            ["refused"] = report.Refused,
            ["candidate"] = report.Candidate,
            ["before"] = report.Before,
            ["documents"] = report.Documents,
            ["passages"] = report.Passages,
            ["reused"] = report.Reused,
            ["added"] = ListOf(report.Added),
            ["changed"] = ListOf(report.Changed),
            ["removed"] = ListOf(report.Removed),
            ["failures"] = new JsonArray([.. report.Failures.Select(failure => new JsonObject { ["documentId"] = failure.Id, ["reason"] = failure.Reason })]),
            ["excluded"] = ListOf(report.Excluded),
            ["objections"] = new JsonArray([.. report.Objections.Select(Of)]),
            ["documentChanges"] = new JsonArray([.. report.DocumentChanges.Select(Of)]),
            ["answers"] = AnswerDiffJson.Of(report.Answers),
            ["findings"] = Of(report.Findings),
            ["newFindings"] = Of(report.NewFindings),
            ["conflicts"] = Of(report.Conflicts),
            ["newConflicts"] = Of(report.NewConflicts),
            ["page"] = report.Page,
            ["problem"] = report.Problem,
        };
    }

    /// <summary>Findings as JSON.</summary>
    public static JsonArray Of(IEnumerable<Finding> findings) =>
    [
        .. findings.Select(finding => (JsonNode)new JsonObject
        {
            ["file"] = finding.File,
            ["line"] = finding.Line,
            ["severity"] = finding.Severity.ToString().ToLowerInvariant(),
            ["rule"] = finding.Rule,
            ["message"] = finding.Message,
            ["otherFile"] = finding.OtherFile,
            ["otherLine"] = finding.OtherLine,
        }),
    ];

    /// <summary>Contradictions as JSON.</summary>
    public static JsonArray Of(IEnumerable<Conflict> conflicts) =>
    [
        .. conflicts.Select(conflict => (JsonNode)new JsonObject
        {
            ["subject"] = conflict.Subject,
            ["attribute"] = conflict.Attribute,
            ["kind"] = conflict.First.Kind.ToString().ToLowerInvariant(),
            ["first"] = Of(conflict.First),
            ["second"] = Of(conflict.Second),
        }),
    ];

    internal static string Text(IndexReport report) => Of(report).ToJsonString(Readable) + "\n";

    private static JsonObject Of(Fact fact) => new()
    {
        ["documentId"] = fact.DocumentId,
        ["line"] = fact.Line,
        ["quote"] = fact.Quote,
        ["value"] = fact.Value,
    };

    private static JsonNode Of(Objection objection) => new JsonObject
    {
        ["reason"] = JsonNamingPolicy.KebabCaseLower.ConvertName(objection.Reason.ToString()),
        ["files"] = ListOf(objection.Files),
        ["message"] = objection.Message,
    };

    private static JsonNode Of(DocumentChange change) => new JsonObject
    {
        ["documentId"] = change.DocumentId,
        ["renamedFrom"] = change.RenamedFrom,
        ["statementsBefore"] = change.StatementsBefore,
        ["statementsAfter"] = change.StatementsAfter,
        ["headingsGone"] = ListOf(change.HeadingsGone),
        ["statementsGone"] = ListOf(change.StatementsGone),
        ["statementsAdded"] = ListOf(change.StatementsAdded),
        ["statementsChanged"] = change.StatementsChanged,
        ["statementChanges"] = new JsonArray([.. change.StatementChanges.Select(Of)]),
        ["facts"] = ListOf(change.Facts.Select(FactSentence.Of)),
    };

    private static JsonNode Of(StatementChange change) => new JsonObject
    {
        ["kind"] = JsonNamingPolicy.KebabCaseLower.ConvertName(change.Kind.ToString()),
        ["before"] = change.Before,
        ["after"] = change.After,
    };

    private static JsonArray ListOf(IEnumerable<string> texts) => [.. texts.Select(text => (JsonNode)text)];
}
