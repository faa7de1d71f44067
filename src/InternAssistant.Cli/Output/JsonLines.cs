using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace InternAssistant.Cli.Output;

/// <summary>JSON for programs, with the letters of any language as they are.</summary>
public static class JsonLines
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSerializerOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Indented(JsonNode node)
    {
        ArgumentNullException.ThrowIfNull(node);

        return node.ToJsonString(Readable);
    }

    public static string Line(JsonNode node)
    {
        ArgumentNullException.ThrowIfNull(node);

        return node.ToJsonString(OneLine);
    }

    public static JsonArray ListOf(IEnumerable<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);

        return [.. texts.Select(text => (JsonNode)text)];
    }
}
