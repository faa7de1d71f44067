using System.Globalization;
using System.Text.Json.Nodes;
using InternAssistant.Evaluation;

namespace InternAssistant.Cli.Output;

/// <summary>A share with its interval, for people and for programs.</summary>
public static class ShareView
{
    public static string Line(Share share) => string.Create(
        CultureInfo.InvariantCulture,
        $"{share.Count,4} of {share.Of,-4} {100 * share.Value,5:F1} % ({100 * share.Low:F1} to {100 * share.High:F1})");

    public static JsonObject Node(Share share) => new()
    {
        ["count"] = share.Count,
        ["of"] = share.Of,
        ["value"] = Math.Round(share.Value, 4),
        ["low"] = Math.Round(share.Low, 4),
        ["high"] = Math.Round(share.High, 4),
    };
}
