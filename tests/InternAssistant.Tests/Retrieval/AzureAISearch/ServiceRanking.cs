using System.Text.Json.Nodes;
using InternAssistant.Retrieval.Analysis;

namespace InternAssistant.Tests.Retrieval.AzureAISearch;

/// <summary>Ranks documents as the service says that it does: BM25 in each field, cosine between vectors, and both fused by reciprocal ranks with 60.</summary>
internal static class ServiceRanking
{
    public static IEnumerable<(JsonObject Document, double Score)> Rank(
        IReadOnlyList<JsonObject> documents, IReadOnlyList<LuceneClause> clauses, float[]? vector, int neighbours, JsonObject similarity)
    {
        var words = Words(documents, clauses, (double)similarity["k1"]!, (double)similarity["b"]!);
        if (vector is null)
        {
            return words;
        }

        var meanings = documents.Select(document => (document, Score: Cosine(vector, document["vector"]!))).OrderByDescending(found => found.Score).Take(neighbours);

        return words.Select((found, rank) => (found.Document, rank))
            .Concat(meanings.Select((found, rank) => (found.document, rank)))
            .GroupBy(found => found.Item1, found => 1.0 / (60 + found.rank + 1))
            .Select(found => (found.Key, Score: found.Sum()))
            .OrderByDescending(found => found.Score);
    }

    private static IReadOnlyList<(JsonObject Document, double Score)> Words(IReadOnlyList<JsonObject> documents, IReadOnlyList<LuceneClause> clauses, double k1, double b)
    {
        var scores = new double[documents.Count];
        foreach (var field in clauses.GroupBy(clause => clause.Field))
        {
            var terms = documents.Select(document => Terms(document[field.Key]!)).ToList();
            var filled = terms.Where(list => list.Count > 0).ToList();
            var average = filled.Count == 0 ? 1 : filled.Average(list => list.Count);
            foreach (var clause in field)
            {
                var having = terms.Count(list => list.Contains(clause.Term));
                var idf = Math.Log(1 + ((filled.Count - having + 0.5) / (having + 0.5)));
                for (var i = 0; i < terms.Count; i++)
                {
                    var frequency = terms[i].Count(term => term == clause.Term);
                    scores[i] += clause.Boost * idf * frequency / (frequency + (k1 * (1 - b + (b * terms[i].Count / average))));
                }
            }
        }

        return [.. documents.Zip(scores).Where(pair => pair.Second > 0).OrderByDescending(pair => pair.Second)];
    }

    private static List<string> Terms(JsonNode field) =>
        [.. (field is JsonArray texts ? texts.Select(text => (string)text!) : [(string)field!]).SelectMany(text => EnglishAnalyzer.Analyze(text).Select(token => token.Term))];

    private static double Cosine(float[] vector, JsonNode other)
    {
        var parts = other.AsArray().Select(part => (float)part!).ToArray();
        var product = vector.Zip(parts).Sum(pair => (double)pair.First * pair.Second);

        return product / Math.Max(1e-9, Math.Sqrt(vector.Sum(part => (double)part * part) * parts.Sum(part => (double)part * part)));
    }
}
