using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace InternAssistant.Tests.TeamsPackage;

/// <summary>Holds JSON to a schema, with the keywords of JSON Schema that the schemas here use; any other keyword is an error of the schema.</summary>
internal static class SchemaCheck
{
    private static readonly HashSet<string> Known =
    [
        "$schema", "$comment", "$ref", "definitions", "type", "const", "enum", "required", "properties", "patternProperties", "additionalProperties",
        "items", "minItems", "maxItems", "uniqueItems", "minLength", "maxLength", "pattern",
    ];

    /// <summary>What does not hold, each with its place.</summary>
    public static IReadOnlyList<string> Faults(JsonNode schema, JsonNode? json) => [.. Faults(schema, schema.AsObject(), json, "$")];

    private static IEnumerable<string> Faults(JsonNode root, JsonObject schema, JsonNode? json, string place)
    {
        if (schema.Select(keyword => keyword.Key).Except(Known).FirstOrDefault() is { } unknown)
        {
            throw new InvalidOperationException($"The schema has the keyword '{unknown}', which is not checked.");
        }

        if (schema["$ref"] is { } reference)
        {
            return Faults(root, Definition(root, (string)reference!), json, place);
        }

        return [.. OfValue(schema, json, place), .. json switch
        {
            JsonObject members => OfObject(root, schema, members, place),
            JsonArray items => OfArray(root, schema, items, place),
            _ => OfText(schema, json, place),
        }];
    }

    private static JsonObject Definition(JsonNode root, string reference) => root["definitions"]![reference["#/definitions/".Length..]]!.AsObject();

    private static IEnumerable<string> OfValue(JsonObject schema, JsonNode? json, string place)
    {
        if (schema["type"] is { } type && TypeOf(json) != (string)type!)
        {
            yield return $"{place} is no {type}.";
        }

        if (schema["const"] is { } only && !JsonNode.DeepEquals(only, json))
        {
            yield return $"{place} is not {only}.";
        }

        if (schema["enum"] is JsonArray allowed && !allowed.Any(value => JsonNode.DeepEquals(value, json)))
        {
            yield return $"{place} is none of {allowed.ToJsonString()}.";
        }
    }

    private static IEnumerable<string> OfObject(JsonNode root, JsonObject schema, JsonObject members, string place)
    {
        foreach (var missing in (schema["required"]?.AsArray() ?? []).Select(name => (string)name!).Where(name => !members.ContainsKey(name)))
        {
            yield return $"{place}.{missing} is missing.";
        }

        foreach (var (name, value) in members)
        {
            var rules = RulesOf(schema, name).ToList();
            if (rules.Count == 0 && schema["additionalProperties"] is { } others && !(bool)others)
            {
                yield return $"{place}.{name} is not known.";
            }

            foreach (var fault in rules.SelectMany(rule => Faults(root, rule, value, $"{place}.{name}")))
            {
                yield return fault;
            }
        }
    }

    private static IEnumerable<JsonObject> RulesOf(JsonObject schema, string name)
    {
        if (schema["properties"]?[name] is JsonObject named)
        {
            yield return named;
        }

        foreach (var (pattern, rule) in schema["patternProperties"]?.AsObject() ?? [])
        {
            if (Regex.IsMatch(name, pattern, RegexOptions.CultureInvariant))
            {
                yield return rule!.AsObject();
            }
        }
    }

    private static IEnumerable<string> OfArray(JsonNode root, JsonObject schema, JsonArray items, string place)
    {
        if (items.Count < ((int?)schema["minItems"] ?? 0) || items.Count > ((int?)schema["maxItems"] ?? int.MaxValue))
        {
            yield return $"{place} has {items.Count} items.";
        }

        if (schema["uniqueItems"] is not null && items.Select(item => item!.ToJsonString()).Distinct().Count() < items.Count)
        {
            yield return $"{place} has the same item twice.";
        }

        if (schema["items"] is JsonObject rule)
        {
            foreach (var fault in items.SelectMany((item, index) => Faults(root, rule, item, $"{place}[{index}]")))
            {
                yield return fault;
            }
        }
    }

    private static IEnumerable<string> OfText(JsonObject schema, JsonNode? json, string place)
    {
        if (TypeOf(json) != "string")
        {
            yield break;
        }

        var text = (string)json!;
        if (text.Length < ((int?)schema["minLength"] ?? 0) || text.Length > ((int?)schema["maxLength"] ?? int.MaxValue))
        {
            yield return $"{place} has {text.Length} characters.";
        }

        if (schema["pattern"] is { } pattern && !Regex.IsMatch(text, (string)pattern!, RegexOptions.CultureInvariant))
        {
            yield return $"{place} does not match {pattern}.";
        }
    }

    private static string TypeOf(JsonNode? json) => json switch
    {
        null => "null",
        JsonObject => "object",
        JsonArray => "array",
        _ => json.GetValueKind() switch
        {
            System.Text.Json.JsonValueKind.String => "string",
            System.Text.Json.JsonValueKind.Number => "number",
            _ => "boolean",
        },
    };
}
