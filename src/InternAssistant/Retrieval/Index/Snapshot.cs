using InternAssistant.Knowledge;

namespace InternAssistant.Retrieval.Index;

/// <summary>An index as it was at one promotion: immutable, wholly in memory, safe for any number of readers.</summary>
public sealed class Snapshot
{
    /// <summary>SHA-256 over content, settings and engine version, in lower-case hexadecimal.</summary>
    public required string Id { get; init; }

    /// <summary>The documents, in ordinal order of their ids.</summary>
    public required IReadOnlyList<KnowledgeDocument> Documents { get; init; }

    /// <summary>The passages, in the order of documents and text.</summary>
    public required IReadOnlyList<Passage> Passages { get; init; }

    /// <summary>Staff's groups of equivalent words and phrases.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> Synonyms { get; init; }

    /// <summary>Finds passages of this snapshot.</summary>
    public required IPassageSearcher Searcher { get; init; }
}
