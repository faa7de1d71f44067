using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace InternAssistant.Web.BotFramework.Schema;

/// <summary>Reads and writes the protocol's JSON, without reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true)]
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(ExpectedReplies))]
public sealed partial class ActivityJson : JsonSerializerContext
{
    // Letters of any language as they are: the response is JSON, and is not sniffed for anything else.
    private static readonly ActivityJson Readable = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public static string Write(Activity activity) => JsonSerializer.Serialize(activity, Readable.Activity);

    public static string Write(ExpectedReplies replies) => JsonSerializer.Serialize(replies, Readable.ExpectedReplies);

    /// <summary>The activity, or null and what is wrong with the JSON.</summary>
    public static (Activity? Activity, string? Problem) Read(ReadOnlySpan<byte> json)
    {
        try
        {
            var activity = JsonSerializer.Deserialize(json, Default.Activity);

            return activity is { Type.Length: > 0 } ? (activity, null) : (null, "An activity needs a 'type'.");
        }
        catch (JsonException exception)
        {
            return (null, $"The body is not an activity of the Bot Framework: an object with a string 'type'. Trouble at {exception.Path ?? "$"}.");
        }
    }
}
