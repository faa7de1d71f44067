using System.Globalization;
using System.Text.Json;

namespace InternAssistant.Evaluation.Collections;

/// <summary>
/// A retrieval collection in BEIR's form: <c>corpus.jsonl</c> ({"_id","title","text"}), <c>queries.jsonl</c> ({"_id","text"}) and
/// <c>qrels/test.tsv</c> (query, document, grade, with a line of headings).
/// </summary>
/// <remarks>Thakur et al., "BEIR: A heterogeneous benchmark for zero-shot evaluation of information retrieval models", 2021.</remarks>
/// <param name="Documents">The documents, in the order of the file.</param>
/// <param name="Queries">The queries that have a relevant document, in the order of the file.</param>
/// <param name="Relevance">For each query the documents that are relevant, with a grade above 0.</param>
public sealed record BeirFolder(
    IReadOnlyList<BeirDocument> Documents,
    IReadOnlyList<BeirQuery> Queries,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>> Relevance)
{
    /// <exception cref="FormatException">A file is missing or has a line that is not of this form; says which and what to do.</exception>
    public static BeirFolder Read(string folder)
    {
        var documents = Lines(Path.Combine(folder, "corpus.jsonl"), json => new BeirDocument(Text(json, "_id"), Text(json, "title", ""), Text(json, "text", "")));
        var queries = Lines(Path.Combine(folder, "queries.jsonl"), json => new BeirQuery(Text(json, "_id"), Text(json, "text")));
        var relevance = ReadRelevance(Path.Combine(folder, "qrels", "test.tsv"));
        if (documents.Select(document => document.Id).Distinct(StringComparer.Ordinal).Count() != documents.Count)
        {
            throw new FormatException($"'{Path.Combine(folder, "corpus.jsonl")}' has two documents of one _id. Give each its own.");
        }

        return new BeirFolder(documents, [.. queries.Where(query => relevance.ContainsKey(query.Id))], relevance);
    }

    private static List<T> Lines<T>(string path, Func<JsonElement, T> read)
    {
        var found = new List<T>();
        foreach (var (number, line) in Open(path).Index().Where(line => line.Item.Length > 0))
        {
            try
            {
                using var json = JsonDocument.Parse(line);
                found.Add(read(json.RootElement));
            }
            catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException)
            {
                throw new FormatException($"'{path}' line {number + 1} is not a JSON object with the fields of BEIR's form ({fault.Message.TrimEnd('.')}).", fault);
            }
        }

        return found;
    }

    private static Dictionary<string, IReadOnlyDictionary<string, int>> ReadRelevance(string path)
    {
        var found = new Dictionary<string, Dictionary<string, int>>(StringComparer.Ordinal);
        foreach (var (number, line) in Open(path).Index().Where(line => line.Item.Length > 0))
        {
            var parts = line.Split('\t');
            if (parts.Length == 3 && int.TryParse(parts[2], CultureInfo.InvariantCulture, out var grade))
            {
                if (grade > 0)
                {
                    found.TryAdd(parts[0], new(StringComparer.Ordinal));
                    found[parts[0]][parts[1]] = grade;
                }
            }
            else if (number > 0)
            {
                throw new FormatException($"'{path}' line {number + 1} is not a query, a document and a whole number, separated by tabs.");
            }
        }

        return found.ToDictionary(query => query.Key, query => (IReadOnlyDictionary<string, int>)query.Value, StringComparer.Ordinal);
    }

    private static string[] Open(string path)
    {
        try
        {
            return File.ReadAllLines(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new FormatException($"'{path}' cannot be read ({fault.Message.TrimEnd('.')}). A collection has corpus.jsonl, queries.jsonl and qrels/test.tsv.", fault);
        }
    }

    private static string Text(JsonElement json, string name, string? otherwise = null) =>
        json.TryGetProperty(name, out var value) || otherwise is null ? (value.ValueKind == JsonValueKind.Null ? otherwise : value.GetString()) ?? throw new KeyNotFoundException($"no {name}") : otherwise;
}
