using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using static InternAssistant.Tests.Retrieval.AzureAISearch.ContractException;

namespace InternAssistant.Tests.Retrieval.AzureAISearch;

/// <summary>What the service demands of the definition of an index, as the reference of api-version 2023-11-01 has it.</summary>
internal static partial class IndexContract
{
    private static readonly string[] Members = ["name", "fields", "analyzers", "tokenFilters", "similarity", "vectorSearch", "@odata.etag"];
    private static readonly string[] FieldMembers =
        ["name", "type", "key", "retrievable", "searchable", "filterable", "sortable", "facetable", "analyzer", "indexAnalyzer", "searchAnalyzer", "dimensions", "vectorSearchProfile"];
    private static readonly string[] Types =
        ["Edm.String", "Edm.Int32", "Edm.DateTimeOffset", "Collection(Edm.String)", "Collection(Edm.Single)"];
    private static readonly string[] PlainAnalyzers = ["keyword", "pattern", "simple", "stop", "whitespace", "standard.lucene", "standardasciifolding.lucene"];
    private static readonly string[] PlainFilters = ["lowercase", "porter_stem", "asciifolding", "kstem", "trim", "unique"];

    public static void Check(JsonObject index, string name)
    {
        Require(index.Select(member => member.Key).Except(Members).Any() is false, "unknown member of the index");
        Require((string?)index["name"] == name, "the name in the body is not the name in the address");
        var fields = FieldsOf(index);
        Require(fields.Count(field => (bool?)field["key"] == true) == 1, "one key field is needed");
        Require(fields.Select(NameOf).Distinct(StringComparer.OrdinalIgnoreCase).Count() == fields.Count, "a field is named twice");
        Require((string?)index["similarity"]?["@odata.type"] == "#Microsoft.Azure.Search.BM25Similarity", "BM25 is wanted");
        Require((double)index["similarity"]!["k1"]! >= 0 && (double)index["similarity"]!["b"]! is >= 0 and <= 1, "BM25's parameters are out of range");
        foreach (var field in fields)
        {
            CheckField(field, index);
        }

        foreach (var analyzer in index["analyzers"]?.AsArray().OfType<JsonObject>() ?? [])
        {
            CheckAnalyzer(analyzer, index);
        }
    }

    /// <summary>What cannot change once the index exists.</summary>
    public static void CheckChange(JsonObject before, JsonObject after, bool downtime)
    {
        foreach (var field in FieldsOf(before))
        {
            var same = FieldsOf(after).FirstOrDefault(other => NameOf(other) == NameOf(field));
            Require(same is not null, $"existing field '{NameOf(field)}' cannot be deleted");
            foreach (var member in (string[])["type", "key", "searchable", "filterable", "sortable", "indexAnalyzer", "dimensions"])
            {
                Require(JsonNode.DeepEquals(field[member], same![member]), $"existing field '{NameOf(field)}' cannot be changed");
            }
        }

        Require(downtime || JsonNode.DeepEquals(before["similarity"], after["similarity"]), "a change of the similarity needs allowIndexDowntime");
    }

    public static IReadOnlyList<JsonObject> FieldsOf(JsonObject index) => [.. index["fields"]!.AsArray().OfType<JsonObject>()];

    public static JsonObject Field(JsonObject index, string name) =>
        FieldsOf(index).FirstOrDefault(field => NameOf(field) == name) ?? throw new ContractException($"'{name}' is not a field");

    public static string NameOf(JsonObject field) => (string)field["name"]!;

    private static void CheckField(JsonObject field, JsonObject index)
    {
        var (name, type) = (NameOf(field), (string)field["type"]!);
        Require(field.Select(member => member.Key).Except(FieldMembers).Any() is false, $"unknown member of field '{name}'");
        Require(FieldName().IsMatch(name) && Types.Contains(type), $"field '{name}' has a wrong name or type");
        Require((bool?)field["key"] != true || (type == "Edm.String" && (bool?)field["retrievable"] == true), "the key is a string that can be retrieved");
        Require((bool?)field["sortable"] != true || !type.StartsWith("Collection", StringComparison.Ordinal), $"collection '{name}' cannot be sorted by");
        var searchable = (bool?)field["searchable"] == true;
        Require(!searchable || type is "Edm.String" or "Collection(Edm.String)" or "Collection(Edm.Single)", $"field '{name}' cannot be searchable");
        CheckAnalyzersOf(field, searchable, index);
        CheckVector(field, type, index);
    }

    private static void CheckAnalyzersOf(JsonObject field, bool searchable, JsonObject index)
    {
        var (one, indexing, searching) = ((string?)field["analyzer"], (string?)field["indexAnalyzer"], (string?)field["searchAnalyzer"]);
        Require(searchable || (one ?? indexing ?? searching) is null, "only searchable fields have analyzers");
        Require((indexing is null) == (searching is null), "indexAnalyzer and searchAnalyzer are set together");
        Require(one is null || indexing is null, "analyzer is not set beside the other two");
        foreach (var analyzer in new[] { indexing, searching }.OfType<string>())
        {
            Require(PlainAnalyzers.Contains(analyzer) || Names(index["analyzers"]).Contains(analyzer), $"'{analyzer}' is a language analyzer or unknown");
        }
    }

    private static void CheckVector(JsonObject field, string type, JsonObject index)
    {
        if (type != "Collection(Edm.Single)")
        {
            Require(field["dimensions"] is null && field["vectorSearchProfile"] is null, "only vectors have dimensions");
            return;
        }

        Require((int?)field["dimensions"] is >= 2 and <= 2048 && (bool?)field["searchable"] == true, "a vector is searchable and has 2 to 2048 dimensions");
        Require((bool?)field["filterable"] != true && (bool?)field["sortable"] != true && (bool?)field["facetable"] != true, "a vector is only searched");
        var profile = index["vectorSearch"]?["profiles"]?.AsArray().FirstOrDefault(profile => (string?)profile!["name"] == (string?)field["vectorSearchProfile"]);
        var algorithm = index["vectorSearch"]?["algorithms"]?.AsArray().FirstOrDefault(algorithm => (string?)algorithm!["name"] == (string?)profile?["algorithm"]);
        Require((string?)algorithm?["kind"] is "hnsw" or "exhaustiveKnn", "a vector needs a profile and its algorithm");
    }

    private static void CheckAnalyzer(JsonObject analyzer, JsonObject index)
    {
        Require((string?)analyzer["@odata.type"] == "#Microsoft.Azure.Search.CustomAnalyzer" && (string?)analyzer["tokenizer"] == "standard_v2", "a custom analyzer has a known tokenizer");
        foreach (var filter in analyzer["tokenFilters"]!.AsArray().Select(filter => (string)filter!))
        {
            Require(PlainFilters.Contains(filter) || Names(index["tokenFilters"]).Contains(filter), $"token filter '{filter}' is not defined");
        }
    }

    private static IEnumerable<string> Names(JsonNode? definitions) => definitions?.AsArray().Select(definition => (string)definition!["name"]!) ?? [];

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9_]{0,127}$")]
    private static partial Regex FieldName();
}
