using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using InternAssistant.Evaluation.Squad;

namespace InternAssistant.Cli.Output;

/// <summary>A run over SQuAD's questions, for people and for programs.</summary>
public static class SquadView
{
    public static string Text(SquadReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var text = new StringBuilder()
            .AppendLine($"answerable questions, of which")
            .AppendLine($"  found             {ShareView.Line(report.Found)} have their answer in a passage that was found")
            .AppendLine($"  answered          {ShareView.Line(report.Answered)}")
            .AppendLine($"  first sentence    {ShareView.Line(report.LeadHasAnswer)} have the answer's words there")
            .AppendLine($"  at its place      {ShareView.Line(report.LeadIsAtPlace)} cite the place that readers marked, first")
            .AppendLine($"  any sentence      {ShareView.Line(report.HasAnswer)} have the answer's words anywhere")
            .AppendLine($"right when answered {ShareView.Line(report.RightAmongAnswered)}")
            .AppendLine($"refused             {ShareView.Line(report.Refused)} of the unanswerable")
            .AppendLine($"rightly refused     {ShareView.Line(report.RightlyRefused)} of those that were refused")
            .AppendLine($"right               {ShareView.Line(report.Right)} of all")
            .AppendLine(CultureInfo.InvariantCulture, $"F1                  first sentence {report.SentenceF1:F3}, refusal {report.RefusalF1:F3}")
            .Append(CultureInfo.InvariantCulture, $"time a question     p50 {report.ElapsedMs(0.5):F1} ms, p95 {report.ElapsedMs(0.95):F1} ms");

        return $"{text}{Environment.NewLine}{CalibrationView.Text(report.Calibration)}".TrimEnd();
    }

    public static string Json(SquadReport report)
    {
        ArgumentNullException.ThrowIfNull(report);

        return JsonLines.Indented(new JsonObject
        {
            ["found"] = ShareView.Node(report.Found),
            ["answered"] = ShareView.Node(report.Answered),
            ["firstSentence"] = ShareView.Node(report.LeadHasAnswer),
            ["firstSentenceAtPlace"] = ShareView.Node(report.LeadIsAtPlace),
            ["anySentence"] = ShareView.Node(report.HasAnswer),
            ["rightAmongAnswered"] = ShareView.Node(report.RightAmongAnswered),
            ["refused"] = ShareView.Node(report.Refused),
            ["rightlyRefused"] = ShareView.Node(report.RightlyRefused),
            ["right"] = ShareView.Node(report.Right),
            ["sentenceF1"] = Math.Round(report.SentenceF1, 4),
            ["refusalF1"] = Math.Round(report.RefusalF1, 4),
            ["p50Ms"] = Math.Round(report.ElapsedMs(0.5), 1),
            ["p95Ms"] = Math.Round(report.ElapsedMs(0.95), 1),
            ["calibration"] = CalibrationView.Json(report.Calibration),
        });
    }
}
