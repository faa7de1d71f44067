using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using static InternAssistant.Tests.Retrieval.AzureAISearch.ContractException;

namespace InternAssistant.Tests.Retrieval.AzureAISearch;

/// <summary>What the service demands of a batch of documents.</summary>
internal static partial class BatchContract
{
    public static IReadOnlyList<JsonObject> Check(JsonObject body, JsonObject index)
    {
        Require(body.Count == 1 && body["value"] is JsonArray { Count: >= 1 and <= 1000 }, "a batch has 1 to 1000 actions");
        IReadOnlyList<JsonObject> actions = [.. body["value"]!.AsArray().Select(action => action!.AsObject())];
        foreach (var action in actions)
        {
            Require((string?)action["@search.action"] is "upload" or "merge" or "mergeOrUpload" or "delete", "an action has a name");
            Require(Key().IsMatch((string)action["key"]!), "a key has letters, digits, dashes, underscores and equal signs");
            foreach (var (name, value) in action.Where(member => member.Key != "@search.action"))
            {
                CheckValue(IndexContract.Field(index, name), value);
            }
        }

        return actions;
    }

    private static void CheckValue(JsonObject field, JsonNode? value)
    {
        var name = IndexContract.NameOf(field);
        var fits = (string)field["type"]! switch
        {
            "Edm.String" => value is null || IsText(value),
            "Edm.Int32" => value is JsonValue number && number.TryGetValue<int>(out _),
            "Edm.DateTimeOffset" => value is null || (IsText(value) && Day().IsMatch((string)value!)),
            "Collection(Edm.String)" => value is JsonArray texts && texts.All(text => text is not null && IsText(text)),
            "Collection(Edm.Single)" => value is JsonArray vector && vector.Count == (int)field["dimensions"]! && vector.All(part => part!.GetValueKind() == JsonValueKind.Number),
            _ => false,
        };
        Require(fits, $"the value of '{name}' does not fit its type");
    }

    private static bool IsText(JsonNode value) => value.GetValueKind() == JsonValueKind.String && value.GetValue<string>() is not null;

    [GeneratedRegex("^[A-Za-z0-9=-][A-Za-z0-9_=-]{0,1023}$")]
    private static partial Regex Key();

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$")]
    private static partial Regex Day();
}
