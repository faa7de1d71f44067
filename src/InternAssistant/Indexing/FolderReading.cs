using InternAssistant.Knowledge;
using InternAssistant.Retrieval.Index;

namespace InternAssistant.Indexing;

/// <summary>A knowledge folder, read as far as it is not known already.</summary>
/// <param name="Folder">The folder.</param>
/// <param name="Found">What a look through the folder found.</param>
/// <param name="Files">What became of each file, in ordinal order.</param>
/// <param name="Synonyms">Staff's groups of synonyms.</param>
internal sealed record FolderReading(KnowledgeFolder Folder, KnowledgeFiles Found, IReadOnlyList<FileReading> Files, SynonymFile Synonyms)
{
    /// <summary>True when the folder holds just the documents and synonyms that a snapshot was made from.</summary>
    public bool Is(SnapshotSources sources) =>
        Files.All(file => file.Result is not LoadResult.Loaded)
        && Files.Count(file => file.Kept is not null) == sources.Documents.Count
        && SnapshotSources.HashOf(Synonyms.Groups) == sources.Synonyms;

    /// <summary>What became of the files that are no documents.</summary>
    public KnowledgeReading ResolveOthers() => KnowledgeReading.Of(Folder, Found, [.. Files.Select(file => file.Result).OfType<LoadResult>()], Synonyms);

    /// <summary>All documents, the unchanged ones taken from the snapshot that they are known from.</summary>
    /// <param name="known">That snapshot; null when nothing was known.</param>
    public KnowledgeReading Resolve(Snapshot? known) => KnowledgeReading.Of(
        Folder,
        Found,
        [.. Files.Select(file => file.Result ?? new LoadResult.Loaded(known!.Find(file.Id)!))],
        Synonyms);
}
