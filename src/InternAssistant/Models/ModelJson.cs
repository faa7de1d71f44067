using System.Text.Json.Nodes;

namespace InternAssistant.Models;

/// <summary>Finds the JSON in what a model wrote around it: thoughts, greetings, code fences, explanations.</summary>
internal static class ModelJson
{
    private const int MostTried = 32;
    private const string ThoughtsEnd = "</think>";

    /// <summary>The first object or list with what is looked for; null when there is none.</summary>
    public static JsonNode? Find(string text, Func<JsonNode, bool> isWanted)
    {
        var thoughts = text.LastIndexOf(ThoughtsEnd, StringComparison.OrdinalIgnoreCase);
        var start = thoughts < 0 ? 0 : thoughts + ThoughtsEnd.Length;
        for (var tried = 0; tried < MostTried; tried++)
        {
            start = text.AsSpan(start).IndexOfAny('{', '[') is >= 0 and var offset ? start + offset : -1;
            if (start < 0)
            {
                return null;
            }

            if (LooseJson.ReadAt(text, start) is { } found && isWanted(found))
            {
                return found;
            }

            start++;
        }

        return null;
    }

    /// <summary>A text; numbers become one, anything else null.</summary>
    public static string? TextOf(JsonNode? node) => node is JsonValue value
        ? value.TryGetValue<string>(out var text) ? text : value.TryGetValue<double>(out var number) ? number.ToString(System.Globalization.CultureInfo.InvariantCulture) : null
        : null;

    /// <summary>A member, whatever the case of its name; null when there is none.</summary>
    public static JsonNode? Member(JsonNode? node, string name) =>
        node is JsonObject members ? members.FirstOrDefault(member => member.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value : null;

    /// <summary>The elements of a list; a single thing where a list was asked for is a list of one.</summary>
    public static IEnumerable<JsonNode> Elements(JsonNode? node) => node switch
    {
        null => [],
        JsonArray list => list.OfType<JsonNode>(),
        _ => [node],
    };
}
