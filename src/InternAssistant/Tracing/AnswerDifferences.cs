using System.Text.Json.Nodes;

namespace InternAssistant.Tracing;

/// <summary>Names where two canonical answers differ.</summary>
internal static class AnswerDifferences
{
    private const int Most = 20;
    private const int Longest = 200;

    /// <summary>The differences in the order of the recorded answer's members, twenty at most.</summary>
    public static IReadOnlyList<ReplayDifference> Between(JsonNode? recorded, JsonNode? now) => [.. Walk("", recorded, now).Take(Most)];

    private static IEnumerable<ReplayDifference> Walk(string path, JsonNode? recorded, JsonNode? now)
    {
        if (JsonNode.DeepEquals(recorded, now))
        {
            return [];
        }

        return (recorded, now) switch
        {
            (JsonObject one, JsonObject other) => one.Select(member => member.Key).Union(other.Select(member => member.Key))
                .SelectMany(name => Walk(path.Length == 0 ? name : $"{path}.{name}", one[name], other[name])),
            (JsonArray one, JsonArray other) => Enumerable.Range(0, Math.Max(one.Count, other.Count))
                .SelectMany(at => Walk($"{path}[{at}]", at < one.Count ? one[at] : null, at < other.Count ? other[at] : null)),
            _ => [new ReplayDifference(path, Shortened(recorded), Shortened(now))],
        };
    }

    private static string? Shortened(JsonNode? node)
    {
        var text = node is JsonValue value && value.TryGetValue<string>(out var written) ? written : node?.ToJsonString();

        return text is null || text.Length <= Longest ? text : $"{text[..Longest]}…";
    }
}
