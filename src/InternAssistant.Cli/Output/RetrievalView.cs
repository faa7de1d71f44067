using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using InternAssistant.Evaluation.Collections;

namespace InternAssistant.Cli.Output;

/// <summary>What a search found of a collection, and how sure that is.</summary>
public static class RetrievalView
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true };

    public static string Text(RetrievalReport report, RetrievalReport? other)
    {
        ArgumentNullException.ThrowIfNull(report);
        List<string> lines = [string.Create(CultureInfo.InvariantCulture, $"{report.Documents} documents, {report.Scores.Count} queries, {NameOf(report)}")];
        lines.AddRange(report.Estimates.Select(measure => string.Create(CultureInfo.InvariantCulture, $"{measure.Name,-10} {measure.Estimate.Value:0.0000}  ({measure.Estimate.Low:0.0000} to {measure.Estimate.High:0.0000})")));
        if (other is not null)
        {
            lines.Add($"Against {NameOf(other)}:");
            lines.AddRange(Comparisons(report, other).Select(measure => string.Create(CultureInfo.InvariantCulture, $"{measure.Name,-10} {measure.Difference:+0.0000;-0.0000}  p = {measure.P:0.0000}")));
        }

        return string.Join(Environment.NewLine, lines);
    }

    public static string Json(RetrievalReport report, RetrievalReport? other)
    {
        ArgumentNullException.ThrowIfNull(report);
        var json = new JsonObject
        {
            ["mode"] = report.Mode.ToString().ToLowerInvariant(),
            ["embedder"] = report.Embedder.Length == 0 ? null : report.Embedder,
            ["documents"] = report.Documents,
            ["queries"] = report.Scores.Count,
        };
        foreach (var (name, estimate) in report.Estimates)
        {
            json[name] = new JsonObject { ["value"] = estimate.Value, ["low"] = estimate.Low, ["high"] = estimate.High };
        }

        if (other is not null)
        {
            var against = new JsonObject { ["mode"] = other.Mode.ToString().ToLowerInvariant() };
            foreach (var (name, difference, p) in Comparisons(report, other))
            {
                against[name] = new JsonObject { ["difference"] = Math.Round(difference, 5), ["p"] = Math.Round(p, 5) };
            }

            json["against"] = against;
        }

        return json.ToJsonString(Readable);
    }

    private static string NameOf(RetrievalReport report) =>
        $"mode {report.Mode.ToString().ToLowerInvariant()}{(report.Embedder.Length > 0 ? $" with {report.Embedder}" : "")}";

    private static IEnumerable<(string Name, double Difference, double P)> Comparisons(RetrievalReport report, RetrievalReport other)
    {
        (string Name, Func<QueryScores, double> Of)[] measures = [("hit1", score => score.Hit1), ("mrr10", score => score.Mrr10), ("ndcg10", score => score.Ndcg10), ("map", score => score.Map)];
        foreach (var (name, of) in measures)
        {
            List<double> ours = [.. report.Scores.Select(of)], theirs = [.. other.Scores.Select(of)];
            yield return (name, ours.Count == 0 ? 0 : ours.Average() - theirs.Average(), RandomisationTest.P(ours, theirs));
        }
    }
}
