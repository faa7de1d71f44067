using System.Text.Json.Serialization;

namespace InternAssistant.Indexing;

/// <summary>How faults are kept between runs.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(FolderFaults))]
internal sealed partial class FaultsJson : JsonSerializerContext;
