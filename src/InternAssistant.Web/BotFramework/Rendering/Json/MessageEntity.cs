using System.Text.Json.Nodes;

namespace InternAssistant.Web.BotFramework.Rendering.Json;

/// <summary>
/// The one entity that says of a message what it is, in the words of schema.org: that a machine wrote it, and what it cites.
/// Its <c>@id</c> is empty, because that is how Web Chat finds it.
/// </summary>
public static class MessageEntity
{
    public static JsonObject Create(JsonArray? citations, JsonObject? usage = null)
    {
        var entity = new JsonObject
        {
            ["type"] = "https://schema.org/Message",
            ["@type"] = "Message",
            ["@context"] = "https://schema.org",
            ["@id"] = "",
            ["additionalType"] = new JsonArray("AIGeneratedContent"),
        };
        Put(entity, "usageInfo", usage);
        Put(entity, "citation", citations is { Count: > 0 } ? citations : null);

        return entity;
    }

    public static JsonObject Claim(int position, JsonObject appearance) => new()
    {
        ["@type"] = "Claim",
        ["position"] = position,
        ["appearance"] = appearance,
    };

    /// <summary>Sets a member, where there is something to set.</summary>
    public static void Put(JsonObject json, string name, JsonNode? value)
    {
        ArgumentNullException.ThrowIfNull(json);
        if (value is not null)
        {
            json[name] = value;
        }
    }
}
