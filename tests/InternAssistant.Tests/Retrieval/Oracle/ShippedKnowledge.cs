using System.Text.Json;
using InternAssistant.Knowledge;
using InternAssistant.Retrieval.Index;
using InternAssistant.Tests.Documentation;

namespace InternAssistant.Tests.Retrieval.Oracle;

/// <summary>The documents in <c>knowledge/</c>, cut into passages, and questions about them.</summary>
internal static class ShippedKnowledge
{
    public static SnapshotContent Content()
    {
        IReadOnlyList<KnowledgeDocument> documents =
            [.. new KnowledgeFolder(Repository.PathOf("knowledge")).Find().Files.Select(file => file.Load()).OfType<LoadResult.Loaded>().Select(loaded => loaded.Document)];

        return new SnapshotContent(documents, PassageSplitter.Split(documents), []);
    }

    public static IReadOnlyList<string> Questions() =>
    [
        .. File.ReadLines(Repository.PathOf("knowledge/golden/phrasing.jsonl"))
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("question").GetString()!),
    ];
}
