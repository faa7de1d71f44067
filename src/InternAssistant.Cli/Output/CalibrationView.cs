using System.Globalization;
using System.Text.Json.Nodes;
using InternAssistant.Evaluation.Calibration;

namespace InternAssistant.Cli.Output;

/// <summary>How far answers' confidence can be believed, for people and for programs.</summary>
public static class CalibrationView
{
    /// <summary>The table with its figures; empty when nothing was answered.</summary>
    public static string Text(AnswerCalibration calibration)
    {
        ArgumentNullException.ThrowIfNull(calibration);
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        if (calibration.Answered == 0)
        {
            return "";
        }

        output.WriteLine();
        output.WriteLine("coverage  right among them              confidence from");
        foreach (var point in calibration.Tenths)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{100 * point.Coverage.Value,6:F1} %  {100 * point.Accuracy.Value,5:F1} % ({100 * point.Accuracy.Low:F1} to {100 * point.Accuracy.High:F1}){"",-8} {point.Confidence:F2}"));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"AURC                {calibration.Aurc:F4} (0 is best, a random order has {1 - calibration.Curve[^1].Accuracy.Value:F4})"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ECE                 {calibration.Ece:F4} (0 is best)"));

        return output.ToString();
    }

    public static JsonObject Json(AnswerCalibration calibration)
    {
        ArgumentNullException.ThrowIfNull(calibration);

        return new JsonObject
        {
            ["aurc"] = Math.Round(calibration.Aurc, 4),
            ["ece"] = Math.Round(calibration.Ece, 4),
            ["curve"] = new JsonArray([.. calibration.Curve.Select(Node)]),
            ["bins"] = new JsonArray([.. calibration.Bins.Select(Node)]),
        };
    }

    private static JsonNode Node(CurvePoint point) => new JsonObject
    {
        ["coverage"] = Math.Round(point.Coverage.Value, 4),
        ["accuracy"] = Math.Round(point.Accuracy.Value, 4),
        ["confidence"] = point.Confidence,
    };

    private static JsonNode Node(ReliabilityBin bin) => new JsonObject
    {
        ["low"] = bin.Low,
        ["high"] = bin.High,
        ["count"] = bin.Right.Of,
        ["right"] = bin.Right.Count,
        ["confidence"] = bin.Right.Of == 0 ? null : Math.Round(bin.Confidence, 4),
        ["accuracy"] = bin.Right.Of == 0 ? null : Math.Round(bin.Right.Value, 4),
    };
}
