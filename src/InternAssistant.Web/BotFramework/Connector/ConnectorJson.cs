using System.Text.Json;
using System.Text.Json.Serialization;

namespace InternAssistant.Web.BotFramework.Connector;

/// <summary>The connector's own JSON, without reflection. Activities are written by their own.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, MaxDepth = 32)]
[JsonSerializable(typeof(ConversationParameters))]
[JsonSerializable(typeof(ConversationResource))]
internal sealed partial class ConnectorJson : JsonSerializerContext
{
    /// <summary>What a response names; nothing of it when the response is empty or something else.</summary>
    public static ConversationResource Read(ReadOnlySpan<byte> response)
    {
        try
        {
            return response.IsEmpty ? new ConversationResource() : JsonSerializer.Deserialize(response, Default.ConversationResource) ?? new ConversationResource();
        }
        catch (JsonException)
        {
            return new ConversationResource();
        }
    }
}
