using System.Text.Json;
using System.Text.Json.Nodes;
using InternAssistant.Web.BotFramework.Schema;

namespace InternAssistant.Web.BotFramework.Teams;

/// <summary>The response to a search of the message extension.</summary>
public static class SearchResponse
{
    /// <summary>A list of results; it may be empty.</summary>
    public static InvokeResponse Results(IEnumerable<JsonObject> results)
    {
        ArgumentNullException.ThrowIfNull(results);

        return Of(new JsonObject
        {
            ["type"] = "result",
            ["attachmentLayout"] = "list",
            ["attachments"] = new JsonArray([.. results]),
        });
    }

    /// <summary>A sentence in the place of results.</summary>
    public static InvokeResponse Message(string text) => Of(new JsonObject { ["type"] = "message", ["text"] = text });

    private static InvokeResponse Of(JsonObject composeExtension)
    {
        using var json = JsonDocument.Parse(new JsonObject { ["composeExtension"] = composeExtension }.ToJsonString());

        return new InvokeResponse(200, json.RootElement.Clone());
    }
}
