using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using InternAssistant.Knowledge;

namespace InternAssistant.Retrieval.Index;

/// <summary>How the parts of a snapshot are written as JSON. Strings survive whatever is in them.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(SnapshotManifest))]
[JsonSerializable(typeof(KnowledgeDocument))]
[JsonSerializable(typeof(IReadOnlyList<IReadOnlyList<string>>))]
[JsonSerializable(typeof(SnapshotSources))]
[JsonSerializable(typeof(Promotion))]
internal sealed partial class SnapshotJson : JsonSerializerContext
{
    /// <summary>For what machines read: no white space.</summary>
    public static SnapshotJson Compact { get; } = new(OptionsFor(indented: false));

    /// <summary>For what people read too.</summary>
    public static SnapshotJson Readable { get; } = new(OptionsFor(indented: true));

    private static JsonSerializerOptions OptionsFor(bool indented) => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        IgnoreReadOnlyProperties = true,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new LosslessStringConverter(), new JsonStringEnumConverter<StatementKind>(), new JsonStringEnumConverter<RemarkKind>() },
        WriteIndented = indented,
        NewLine = "\n",
    };
}
