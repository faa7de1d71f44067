using System.Text.Json.Nodes;

namespace InternAssistant.Tests.Retrieval.AzureAISearch;

/// <summary>The one index of the service: its definition and its documents.</summary>
internal sealed class SearchServiceIndex
{
    private readonly Lock changing = new();
    private readonly SortedDictionary<string, JsonObject> documents = new(StringComparer.Ordinal);
    private readonly Queue<Action> notYetSearchable = new();

    public JsonObject? Definition { get; private set; }

    /// <summary>How many counts come before what was written can be searched.</summary>
    public int Lag { get; set; }

    /// <summary>The statuses that a document's next writes get instead of being done.</summary>
    public Dictionary<string, Queue<int>> Refusals { get; } = [];

    public IReadOnlyList<JsonObject> Documents
    {
        get
        {
            lock (changing)
            {
                return [.. documents.Values];
            }
        }
    }

    public (int Status, JsonObject Body) Define(JsonObject definition, bool downtime)
    {
        IndexContract.Check(definition, "interns");
        if (Definition is { } before)
        {
            IndexContract.CheckChange(before, definition, downtime);
        }

        var status = Definition is null ? 201 : 200;
        Definition = definition.DeepClone().AsObject();
        Definition["@odata.etag"] = "\"0x8DE2C1\"";

        return (status, Definition.DeepClone().AsObject());
    }

    public (int Status, JsonObject Body) Write(JsonObject body)
    {
        lock (changing)
        {
            var results = new JsonArray([.. BatchContract.Check(body, Definition!).Select(WriteOne)]);
            var all = results.All(result => (bool)result!["status"]!);

            return (all ? 200 : 207, new JsonObject { ["value"] = results });
        }
    }

    public (int Status, JsonObject Body) Search(JsonObject body)
    {
        SearchContract.Check(body, Definition!);
        lock (changing)
        {
            if ((bool?)body["count"] == true && Lag-- <= 0)
            {
                while (notYetSearchable.TryDequeue(out var write))
                {
                    write();
                }
            }

            var found = Find(body).ToList();
            var answer = new JsonObject { ["@odata.context"] = "https://fake/indexes('interns')/$metadata#docs(*)" };
            if ((bool?)body["count"] == true)
            {
                answer["@odata.count"] = found.Count;
            }

            answer["value"] = new JsonArray([.. found.Take((int?)body["top"] ?? 50).Select(hit => Result(hit.Document, hit.Score, body))]);

            return (200, answer);
        }
    }

    private JsonObject WriteOne(JsonObject action)
    {
        var key = (string)action["key"]!;
        if (Refusals.TryGetValue(key, out var statuses) && statuses.TryDequeue(out var refused))
        {
            return new JsonObject { ["key"] = key, ["status"] = false, ["errorMessage"] = "The service is too busy.", ["statusCode"] = refused };
        }

        var document = action.DeepClone().AsObject();
        document.Remove("@search.action");
        notYetSearchable.Enqueue((string)action["@search.action"]! == "delete" ? () => documents.Remove(key) : () => documents[key] = document);

        return new JsonObject { ["key"] = key, ["status"] = true, ["errorMessage"] = null, ["statusCode"] = documents.ContainsKey(key) ? 200 : 201 };
    }

    private IEnumerable<(JsonObject Document, double Score)> Find(JsonObject body)
    {
        var passing = ODataFilter.Parse((string?)body["filter"], Definition!);
        List<JsonObject> candidates = [.. documents.Values.Where(passing)];
        if ((string)body["search"]! == "*")
        {
            return candidates.Select(document => (document, 1.0));
        }

        var meaning = body["vectorQueries"]?[0];
        var vector = meaning?["vector"]!.AsArray().Select(part => (float)part!).ToArray();

        return ServiceRanking.Rank(candidates, LuceneClause.Parse((string)body["search"]!), vector, (int?)meaning?["k"] ?? 0, Definition!["similarity"]!.AsObject());
    }

    private static JsonObject Result(JsonObject document, double score, JsonObject body)
    {
        var result = new JsonObject { ["@search.score"] = score };
        foreach (var name in SearchContract.Listed(body["select"]))
        {
            result[name] = document[name]?.DeepClone();
        }

        return result;
    }
}
