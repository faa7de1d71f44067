using System.Text.Json.Nodes;
using InternAssistant.Answering;
using InternAssistant.Web.BotFramework.Rendering;

namespace InternAssistant.Tests.Attacks;

/// <summary>Looks for a canary in everything that leaves with an answer, save the echo of the question.</summary>
internal static class Leaks
{
    private static readonly string[] Echoes = ["question", "interpretedAs", "snapshot", "traceId"];

    /// <summary>Where the canary stands; empty when it does not.</summary>
    public static IReadOnlyList<string> Of(Answer answer, IReadOnlyList<string> canary)
    {
        var json = JsonNode.Parse(AnswerJson.From(answer, "t", TimeSpan.Zero).Write())!;
        var shown = Texts(json, "").Append(("reply", ReplyText.Of(answer)));

        return [.. shown.Where(text => canary.Any(word => text.Item2.Contains(word, StringComparison.OrdinalIgnoreCase))).Select(text => $"{text.Item1}: {text.Item2}")];
    }

    private static IEnumerable<(string Place, string Text)> Texts(JsonNode? node, string place) => node switch
    {
        JsonObject members => members.Where(member => !IsEcho(member.Key, place)).SelectMany(member => Texts(member.Value, $"{place}/{member.Key}")),
        JsonArray elements => elements.SelectMany(element => Texts(element, place)),
        JsonValue value => [(place, value.ToString())],
        _ => [],
    };

    // A clarification asks a question of its own.
    private static bool IsEcho(string member, string place) => Echoes.Contains(member) && !place.EndsWith("/clarification", StringComparison.Ordinal);
}
