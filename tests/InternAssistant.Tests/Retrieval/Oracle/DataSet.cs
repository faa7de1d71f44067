using System.Text.Json;
using InternAssistant.Tests.Documentation;

namespace InternAssistant.Tests.Retrieval.Oracle;

/// <summary>A public test collection in BEIR's form: texts, queries, and which text answers which query.</summary>
internal sealed class DataSet(string name)
{
    private static readonly string Folder =
        Environment.GetEnvironmentVariable("INTERNASSISTANT_DATASETS") ?? Repository.PathOf("../shared/datasets");

    /// <summary>Id and text of each document; a title stands before its text.</summary>
    public IReadOnlyList<(string Id, string Text)> Documents =>
        [.. Lines("corpus.jsonl").Select(line => (Id(line), $"{line.GetProperty("title").GetString()} {line.GetProperty("text").GetString()}"))];

    public IReadOnlyList<(string Id, string Text)> Queries =>
        [.. Lines("queries.jsonl").Select(line => (Id(line), line.GetProperty("text").GetString()!))];

    /// <summary>The ids of the documents that answer a query, by the query's id.</summary>
    public ILookup<string, string> Judgements => File.ReadLines(FileOf($"{name}/qrels/test.tsv"))
        .Skip(1)
        .Select(line => line.Split('\t'))
        .Where(columns => columns[2] != "0")
        .ToLookup(columns => columns[0], columns => columns[1]);

    public static string FileOf(string file) => Path.Combine(Folder, file);

    /// <summary>Why a test that reads a file is skipped; null when the file is there. A relative path is one in the folder of data sets.</summary>
    public static string? MissingFile(string? file) =>
        file is null || File.Exists(FileOf(file)) ? null : $"'{FileOf(file)}' is not here.";

    private static string Id(JsonElement line) => line.GetProperty("_id").GetString()!;

    private IEnumerable<JsonElement> Lines(string file) =>
        File.ReadLines(FileOf($"{name}/{file}")).Select(line => JsonDocument.Parse(line).RootElement);
}
