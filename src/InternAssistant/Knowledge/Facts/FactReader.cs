namespace InternAssistant.Knowledge.Facts;

/// <summary>Reads the typed facts of documents, from front matter and from text.</summary>
public static class FactReader
{
    /// <summary>The facts of one document, in the order of its text.</summary>
    public static IReadOnlyList<Fact> Read(KnowledgeDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);

        return [];
    }
}
