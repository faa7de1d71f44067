using System.Text.Json.Serialization;

namespace InternAssistant.Web.DirectLine.Schema;

/// <summary>Reads and writes Direct Line's own JSON, without reflection. Activities are the Bot Framework's.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true)]
[JsonSerializable(typeof(ConversationResource))]
[JsonSerializable(typeof(ResourceResponse))]
[JsonSerializable(typeof(SessionResource))]
[JsonSerializable(typeof(ErrorResponse))]
[JsonSerializable(typeof(TokenParameters))]
[JsonSerializable(typeof(TokenClaims))]
[JsonSerializable(typeof(ConversationHeader))]
public sealed partial class DirectLineJson : JsonSerializerContext;
