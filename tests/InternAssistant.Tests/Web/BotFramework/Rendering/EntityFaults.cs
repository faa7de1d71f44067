using System.Text.Json;

namespace InternAssistant.Tests.Web.BotFramework.Rendering;

/// <summary>The schema.org entity that Teams and Web Chat both read.</summary>
internal static class EntityFaults
{
    public const string MessageType = "https://schema.org/Message";

    /// <summary>The one entity; null when there is none.</summary>
    public static (JsonElement? Message, IEnumerable<string> Faults) Find(JsonElement root)
    {
        if (!root.TryGetProperty("entities", out var entities))
        {
            return (null, []);
        }

        var messages = entities.EnumerateArray().Where(entity => entity.GetProperty("type").GetString() == MessageType).ToList();

        return messages is [var message] ? (message, Root(message)) : (null, [$"{messages.Count} root entities"]);
    }

    public static IReadOnlyList<JsonElement> Claims(JsonElement? message) => message is { } root && root.TryGetProperty("citation", out var claims) ? [.. claims.EnumerateArray()] : [];

    public static IEnumerable<string> Claim(JsonElement claim)
    {
        var appearance = claim.GetProperty("appearance");
        if (claim.GetProperty("@type").GetString() != "Claim" || appearance.GetProperty("@type").GetString() != "DigitalDocument")
        {
            yield return "a claim of another type";
        }

        if (appearance.GetProperty("name").GetString() is not { Length: > 0 and <= 80 })
        {
            yield return $"name {appearance.GetProperty("name")}";
        }

        if (appearance.GetProperty("abstract").GetString() is not { Length: > 0 and <= 160 })
        {
            yield return $"abstract {appearance.GetProperty("abstract")}";
        }
    }

    /// <summary>Positions that are not, each once, the markers of the text; and more of them than Teams takes.</summary>
    public static IEnumerable<string> Positions(IEnumerable<JsonElement> claims, IEnumerable<int> markers)
    {
        var positions = claims.Select(claim => claim.GetProperty("position").GetInt32()).ToList();
        if (positions.Count > 20)
        {
            yield return $"{positions.Count} citations";
        }

        if (positions.Distinct().Count() != positions.Count || !positions.ToHashSet().SetEquals(markers))
        {
            yield return $"positions {string.Join(',', positions)} for markers {string.Join(',', markers.Distinct())}";
        }
    }

    private static IEnumerable<string> Root(JsonElement message)
    {
        if (message.GetProperty("@type").GetString() != "Message" || message.GetProperty("@context").GetString() != "https://schema.org" || message.GetProperty("@id").GetString() is not "")
        {
            yield return "the entity is not the message's own";
        }

        if (message.GetProperty("additionalType").EnumerateArray().Single().GetString() != "AIGeneratedContent")
        {
            yield return "no AI label";
        }
    }
}
