using System.Globalization;
using System.Text.Json.Nodes;
using InternAssistant.Evaluation;

namespace InternAssistant.Cli.Output;

/// <summary>An evaluation for people, and for programs.</summary>
public static class EvaluationView
{
    public static void Print(EvaluationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var output = Console.Out;
        foreach (var wrong in report.Verdicts.Where(verdict => !verdict.IsRight))
        {
            output.WriteLine(Printable.Of($"{wrong.Golden.Id} {wrong.Golden.Question}"));
            output.WriteLine(Printable.Of($"    {wrong.Problem}: {wrong.Answer.Text.ReplaceLineEndings(" ")}"));
        }

        output.WriteLine();
        output.WriteLine($"right               {Line(report.Right)}");
        output.WriteLine($"answered            {Line(report.Answered)} of those that the documents answer");
        output.WriteLine($"right when answered {Line(report.RightAmongAnswered)}");
        output.WriteLine($"refused             {Line(report.Refused)} of those that they do not");
        output.WriteLine($"quotes not verbatim {report.InexactQuotes}");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"time a question     p50 {report.ElapsedMs(0.5):F1} ms, p95 {report.ElapsedMs(0.95):F1} ms"));
        foreach (var (kind, right) in report.ByKind)
        {
            output.WriteLine($"  {Printable.Of(kind),-17} {Line(right)}");
        }

        CalibrationView.Print(report.Calibration);
    }

    public static string Json(EvaluationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);

        return JsonLines.Indented(new JsonObject
        {
            ["right"] = Node(report.Right),
            ["answered"] = Node(report.Answered),
            ["rightAmongAnswered"] = Node(report.RightAmongAnswered),
            ["refused"] = Node(report.Refused),
            ["inexactQuotes"] = report.InexactQuotes,
            ["p50Ms"] = Math.Round(report.ElapsedMs(0.5), 1),
            ["p95Ms"] = Math.Round(report.ElapsedMs(0.95), 1),
            ["byKind"] = new JsonObject(report.ByKind.Select(kind => KeyValuePair.Create(kind.Kind, (JsonNode?)Node(kind.Right)))),
            ["calibration"] = CalibrationView.Json(report.Calibration),
            ["wrong"] = new JsonArray([.. report.Verdicts.Where(verdict => !verdict.IsRight).Select(verdict => (JsonNode)new JsonObject
            {
                ["id"] = verdict.Golden.Id,
                ["question"] = verdict.Golden.Question,
                ["problem"] = verdict.Problem,
                ["text"] = verdict.Answer.Text,
            })]),
        });
    }

    private static string Line(Share share) => string.Create(
        CultureInfo.InvariantCulture,
        $"{share.Count,4} of {share.Of,-4} {100 * share.Value,5:F1} % ({100 * share.Low:F1} to {100 * share.High:F1})");

    private static JsonObject Node(Share share) => new()
    {
        ["count"] = share.Count,
        ["of"] = share.Of,
        ["value"] = Math.Round(share.Value, 4),
        ["low"] = Math.Round(share.Low, 4),
        ["high"] = Math.Round(share.High, 4),
    };
}
