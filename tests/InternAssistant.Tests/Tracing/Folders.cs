using InternAssistant.Evaluation;
using InternAssistant.Knowledge;
using InternAssistant.Retrieval;
using InternAssistant.Retrieval.Index;
using InternAssistant.Tests.Documentation;

namespace InternAssistant.Tests.Tracing;

/// <summary>The shipped documents and the invented houses of development, each with its questions.</summary>
internal static class Folders
{
    private static readonly Lazy<IReadOnlyList<(Snapshot Snapshot, IReadOnlyList<GoldenQuestion> Questions)>> Read = new(() =>
    [
        (SnapshotOf("knowledge"), [.. Directory.GetFiles(Repository.PathOf("knowledge/golden"), "*.jsonl").Order(StringComparer.Ordinal).SelectMany(GoldenFile.Read)]),
        .. Directory.GetDirectories(Repository.PathOf("tests/InternAssistant.AcceptanceTests/Corpora/development")).Order(StringComparer.Ordinal)
            .Select(house => (SnapshotOf(Path.Combine(house, "documents")), GoldenFile.Read(Path.Combine(house, "questions.jsonl")))),
    ]);

    public static IReadOnlyList<(Snapshot Snapshot, IReadOnlyList<GoldenQuestion> Questions)> All => Read.Value;

    private static Snapshot SnapshotOf(string path)
    {
        var folder = new KnowledgeFolder(Repository.PathOf(path));
        IReadOnlyList<KnowledgeDocument> documents = [.. folder.Find(CancellationToken.None).Files.Select(file => file.Load()).OfType<LoadResult.Loaded>().Select(loaded => loaded.Document)];

        return Snapshot.Build(new SnapshotContent(documents, PassageSplitter.Split(documents), SynonymFile.Load(folder.SynonymsPath).Groups), new RetrievalOptions());
    }
}
