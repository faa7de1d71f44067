using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace InternAssistant.Web.BotFramework.Rendering.Json;

/// <summary>Turns JSON that renderers put together into what an activity holds.</summary>
[JsonSerializable(typeof(JsonObject))]
public sealed partial class RenderingJson : JsonSerializerContext
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static JsonElement Element(JsonObject json) => JsonSerializer.SerializeToElement(json, Default.JsonObject);

    /// <summary>The JSON as text, for members that hold JSON in a string.</summary>
    public static string Text(JsonObject json)
    {
        ArgumentNullException.ThrowIfNull(json);

        return json.ToJsonString(Readable);
    }

    /// <summary>A list of strings.</summary>
    public static JsonArray Strings(IEnumerable<string> strings) => [.. strings.Select(text => JsonValue.Create(text))];
}
