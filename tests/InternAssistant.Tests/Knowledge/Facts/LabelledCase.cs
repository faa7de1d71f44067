using System.Text.Json;
using System.Text.Json.Serialization;
using InternAssistant.Knowledge;
using InternAssistant.Knowledge.Facts;
using InternAssistant.Knowledge.Loaders;

namespace InternAssistant.Tests.Knowledge.Facts;

/// <summary>A few documents, and whether a careful reader finds a contradiction in them.</summary>
public sealed record LabelledCase(string Id, string Expect, string Kind, IReadOnlyList<LabelledDocument> Documents, IReadOnlyList<string>? Values)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { RespectRequiredConstructorParameters = false };

    [JsonIgnore]
    public bool IsConflict => Expect == "conflict";

    public static IReadOnlyList<LabelledCase> ReadAll(string path) =>
        [.. File.ReadLines(path).Where(line => line.Trim().Length > 0).Select(line => JsonSerializer.Deserialize<LabelledCase>(line, Options)!)];

    public IReadOnlyList<KnowledgeDocument> Load() => [.. Documents.Select(Load)];

    public IReadOnlyList<Conflict> Find() => ConflictFinder.Find(Load());

    /// <summary>Right: nothing where nothing is expected, else a conflict whose quotes contain the two values.</summary>
    public bool IsRight(IReadOnlyList<Conflict> found) =>
        IsConflict ? found.Any(HasValues) : found.Count == 0;

    private bool HasValues(Conflict conflict) =>
        Values is not { Count: 2 } values
        || (Contains(conflict.First, values[0]) && Contains(conflict.Second, values[1]))
        || (Contains(conflict.First, values[1]) && Contains(conflict.Second, values[0]));

    private static bool Contains(Fact fact, string value) => fact.Quote.Contains(value, StringComparison.OrdinalIgnoreCase);

    private static KnowledgeDocument Load(LabelledDocument document)
    {
        IDocumentLoader loader = document.Id.EndsWith(".txt", StringComparison.Ordinal) ? new PlainTextLoader() : new MarkdownLoader();

        return Assert.IsType<LoadResult.Loaded>(Read.Load(loader, document.Text, document.Id)).Document;
    }
}
