using InternAssistant.Knowledge;

namespace InternAssistant.Retrieval.Index;

/// <summary>An index as it was at one promotion: immutable, in memory or mapped from a private copy, safe for any number of readers.</summary>
public sealed class Snapshot
{
    internal Snapshot()
    {
    }

    /// <summary>SHA-256 over content, settings and engine version, in lower-case hexadecimal.</summary>
    public required string Id { get; init; }

    /// <summary>What the snapshot says of itself.</summary>
    public required SnapshotManifest Manifest { get; init; }

    /// <summary>The documents, in ordinal order of their ids.</summary>
    public required IReadOnlyList<KnowledgeDocument> Documents { get; init; }

    /// <summary>The passages, in the order of documents and text.</summary>
    public required IReadOnlyList<Passage> Passages { get; init; }

    /// <summary>Staff's groups of equivalent words and phrases.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> Synonyms { get; init; }

    /// <summary>Finds passages of this snapshot.</summary>
    public required IPassageSearcher Searcher { get; init; }

    /// <summary>What searches read.</summary>
    internal PassageIndex Index { get; init; } = null!;

    /// <summary>Builds a snapshot in memory, the same that <see cref="SnapshotStore.Write"/> would put on disk.</summary>
    /// <exception cref="ArgumentException">The content contradicts itself, for example a passage of an unknown document.</exception>
    public static Snapshot Build(SnapshotContent content, RetrievalOptions options, string knowledgeFolderId = "")
    {
        var package = SnapshotPackage.Of(content, options, knowledgeFolderId);

        return SnapshotReader.Read(package.Manifest, package.Files.ToDictionary(file => file.Key, file => new FileBytes(file.Value), StringComparer.Ordinal));
    }

    /// <summary>The part of a passage that shows best what a query looked for.</summary>
    /// <param name="passage">A passage of this snapshot.</param>
    /// <param name="query">The query.</param>
    /// <param name="length">How long it may be, in UTF-16 code units; longer only where one word is.</param>
    public Snippet SnippetOf(Passage passage, Query query, int length = 160)
    {
        ArgumentNullException.ThrowIfNull(passage);
        ArgumentNullException.ThrowIfNull(query);

        return SnippetWriter.Write(Index, passage, query.Terms, length);
    }

    /// <summary>The document with an id; null where there is none.</summary>
    public KnowledgeDocument? Find(string documentId) => ((SnapshotDocuments)Documents).Find(documentId);
}
