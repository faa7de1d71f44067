using System.Collections.Concurrent;
using InternAssistant.Knowledge;
using InternAssistant.Retrieval;
using InternAssistant.Retrieval.Index;
using InternAssistant.Tests.Documentation;

namespace InternAssistant.Tests.Answering.Checking;

/// <summary>The shipped folder and the invented houses that are developed with, as snapshots, each built once.</summary>
internal static class RealTexts
{
    private static readonly ConcurrentDictionary<string, Snapshot> ByHouse = new(StringComparer.Ordinal);

    private static readonly Lazy<Snapshot> ShippedFolder = new(() => Read(Repository.PathOf("knowledge")));

    private static readonly Lazy<IReadOnlyList<Snapshot>> AllFolders = new(() =>
        [Shipped, .. Repository.Houses.Select(folder => Read(Path.Combine(folder, "documents")))]);

    public static Snapshot Shipped => ShippedFolder.Value;

    public static IReadOnlyList<Snapshot> All => AllFolders.Value;

    /// <summary>One of the invented houses, or the shipped folder for null.</summary>
    public static Snapshot Of(string? house) => house is null ? Shipped : ByHouse.GetOrAdd(house, static name => Read(Path.Combine(Repository.Houses.Single(folder => Path.GetFileName(folder) == name), "documents")));

    private static Snapshot Read(string folder)
    {
        IReadOnlyList<KnowledgeDocument> documents = [.. new KnowledgeFolder(folder).Find().Files.Select(file => file.Load()).OfType<LoadResult.Loaded>().Select(loaded => loaded.Document).OrderBy(document => document.Id, StringComparer.Ordinal)];

        return Snapshot.Build(new SnapshotContent(documents, PassageSplitter.Split(documents), []), new RetrievalOptions());
    }
}
