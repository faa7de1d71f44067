using System.Text.Json;
using System.Text.Json.Nodes;
using static InternAssistant.Tests.Retrieval.AzureAISearch.ContractException;

namespace InternAssistant.Tests.Retrieval.AzureAISearch;

/// <summary>What the service demands of a search.</summary>
internal static class SearchContract
{
    private static readonly string[] Members =
        ["search", "queryType", "searchMode", "searchFields", "select", "filter", "orderby", "top", "count", "vectorQueries", "vectorFilterMode"];

    public static void Check(JsonObject body, JsonObject index)
    {
        Require(body.Select(member => member.Key).Except(Members).Any() is false, "unknown member of the search");
        Require(body["search"]?.GetValueKind() == JsonValueKind.String, "the search has a text");
        Require((string?)body["queryType"] is null or "simple" or "full" && (string?)body["searchMode"] is null or "any" or "all", "the kind of the query is known");
        Require((int?)body["top"] is null or >= 0 and <= 1000, "a page has at most 1000 results");
        Require(Listed(body["select"]).All(name => (bool?)IndexContract.Field(index, name)["retrievable"] == true), "what is selected can be retrieved");
        Require(Listed(body["searchFields"]).All(name => (bool?)IndexContract.Field(index, name)["searchable"] == true), "what is searched is searchable");
        Require(Listed(body["orderby"]).All(order => (bool?)IndexContract.Field(index, order.Split(' ')[0])["sortable"] == true), "what is sorted by is sortable");
        ODataFilter.Parse((string?)body["filter"], index);
        if ((string)body["search"]! != "*")
        {
            Require((string?)body["queryType"] == "full", "phrases with boosts are Lucene's full syntax");
            Require(LuceneClause.Parse((string)body["search"]!).All(clause => Listed(body["searchFields"]).Contains(clause.Field)), "the fields of the query are searched");
        }

        foreach (var query in body["vectorQueries"]?.AsArray().Select(query => query!.AsObject()) ?? [])
        {
            var field = IndexContract.Field(index, (string)query["fields"]!);
            Require((string?)query["kind"] == "vector" && (int?)query["k"] is >= 1, "a query for neighbours says how many");
            Require(query["vector"]!.AsArray().Count == (int?)field["dimensions"], "the vector has the field's dimensions");
            Require((string?)body["vectorFilterMode"] is "preFilter" or "postFilter", "the filter's time is known");
        }
    }

    public static IReadOnlyList<string> Listed(JsonNode? names) => names is null ? [] : ((string)names!).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
