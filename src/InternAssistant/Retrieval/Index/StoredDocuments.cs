using InternAssistant.Knowledge;

namespace InternAssistant.Retrieval.Index;

/// <summary>The file <c>documents.json</c>.</summary>
/// <param name="Documents">The documents, their texts left empty.</param>
/// <param name="TextLengths">How many UTF-16 code units of <c>texts.bin</c> each document's text takes.</param>
/// <param name="Synonyms">Staff's groups of equivalent words.</param>
internal sealed record StoredDocuments(
    IReadOnlyList<KnowledgeDocument> Documents,
    IReadOnlyList<int> TextLengths,
    IReadOnlyList<IReadOnlyList<string>> Synonyms);
