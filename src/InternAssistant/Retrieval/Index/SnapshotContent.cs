using InternAssistant.Knowledge;

namespace InternAssistant.Retrieval.Index;

/// <summary>All that a snapshot is built from. The same content gives the same snapshot id.</summary>
/// <param name="Documents">The documents, in ordinal order of their ids.</param>
/// <param name="Passages">The passages, in the order of documents and text, numbered from 0.</param>
/// <param name="Synonyms">Staff's groups of equivalent words and phrases, as written in <c>synonyms.yaml</c>.</param>
public sealed record SnapshotContent(
    IReadOnlyList<KnowledgeDocument> Documents,
    IReadOnlyList<Passage> Passages,
    IReadOnlyList<IReadOnlyList<string>> Synonyms)
{
    /// <summary>What an embedder made of the passages; <see cref="PassageVectors.None"/> for a snapshot that is searched by words alone.</summary>
    public PassageVectors Vectors { get; init; } = PassageVectors.None;
}
