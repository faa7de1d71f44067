using System.Text.Json.Nodes;
using InternAssistant.Evaluation;
using InternAssistant.Evaluation.Reasons;

namespace InternAssistant.Cli.Output;

/// <summary>An evaluation for programs.</summary>
public static class EvaluationJson
{
    public static string Of(EvaluationReport report, IReadOnlyList<(string Name, Share Right)> files)
    {
        ArgumentNullException.ThrowIfNull(report);

        return JsonLines.Indented(new JsonObject
        {
            ["right"] = ShareView.Node(report.Right),
            ["answered"] = ShareView.Node(report.Answered),
            ["rightAmongAnswered"] = ShareView.Node(report.RightAmongAnswered),
            ["refused"] = ShareView.Node(report.Refused),
            ["abstention"] = PrecisionAndRecall(report.RightlyRefused, report.Refused),
            ["clarification"] = PrecisionAndRecall(report.RightlyAsked, report.Asked),
            ["leadSaysAllFacts"] = ShareView.Node(report.LeadSaysAll),
            ["leadSaysAFact"] = ShareView.Node(report.LeadSaysAny),
            ["sentencesInQuotes"] = ShareView.Node(report.SentencesInQuotes),
            ["inexactQuotes"] = report.InexactQuotes,
            ["p50Ms"] = Math.Round(report.ElapsedMs(0.5), 1),
            ["p95Ms"] = Math.Round(report.ElapsedMs(0.95), 1),
            ["byFile"] = Shares(files),
            ["byKind"] = Shares(report.ByKind),
            ["calibration"] = CalibrationView.Json(report.Calibration),
            ["reasons"] = new JsonObject(report.Reasons.Select(reason => KeyValuePair.Create(reason.Reason.NameOf(), (JsonNode?)reason.Count))),
            ["wrong"] = new JsonArray([.. report.Verdicts.Where(verdict => !verdict.IsRight).Select(Node)]),
        });
    }

    private static JsonNode Node(Verdict verdict) => new JsonObject
    {
        ["id"] = verdict.Golden.Id,
        ["question"] = verdict.Golden.Question,
        ["kind"] = verdict.Golden.Kind,
        ["expect"] = verdict.Golden.Expect,
        ["status"] = verdict.Answer.Status,
        ["reason"] = verdict.Reason?.NameOf(),
        ["problem"] = verdict.Problem,
        ["text"] = verdict.Answer.Text,
    };

    private static JsonObject Shares(IEnumerable<(string Name, Share Share)> shares) =>
        new(shares.Select(share => KeyValuePair.Create(share.Name, (JsonNode?)ShareView.Node(share.Share))));

    private static JsonObject PrecisionAndRecall(Share precision, Share recall) => new()
    {
        ["precision"] = ShareView.Node(precision),
        ["recall"] = ShareView.Node(recall),
    };
}
