using InternAssistant.Knowledge;

namespace InternAssistant.Retrieval.Index;

/// <summary>What must hold between the parts of a snapshot, whoever made them.</summary>
internal static class SnapshotStructure
{
    /// <summary>What does not hold, to follow a file's name in a sentence; null when all does.</summary>
    public static string? FaultOf(IReadOnlyList<KnowledgeDocument> documents, IReadOnlyList<StoredPassage> passages) =>
        FaultOfDocuments(documents) ?? FaultOfPassages(documents, passages);

    private static string? FaultOfDocuments(IReadOnlyList<KnowledgeDocument> documents)
    {
        for (var i = 0; i < documents.Count; i++)
        {
            if (documents[i] is null || documents[i].Sections.Any(IsIncomplete))
            {
                return $"has nothing where document {i} or a part of it should be";
            }

            if (i > 0 && string.CompareOrdinal(documents[i - 1].Id, documents[i].Id) >= 0)
            {
                return $"has the document '{documents[i].Id}' twice or out of order";
            }

            if (documents[i].Sections.SelectMany(Spans).Any(span => IsOutside(span, documents[i].Text)))
            {
                return $"names a place outside the text of '{documents[i].Id}'";
            }
        }

        return null;
    }

    private static string? FaultOfPassages(IReadOnlyList<KnowledgeDocument> documents, IReadOnlyList<StoredPassage> passages)
    {
        for (var i = 0; i < passages.Count; i++)
        {
            if (passages[i] is null || !IsInside(passages[i], documents))
            {
                return $"has a passage, number {i}, that is not in its document";
            }
        }

        return null;
    }

    private static bool IsInside(StoredPassage passage, IReadOnlyList<KnowledgeDocument> documents)
    {
        if ((uint)passage.Document >= (uint)documents.Count
            || (uint)passage.Section >= (uint)documents[passage.Document].Sections.Count)
        {
            return false;
        }

        var statements = documents[passage.Document].Sections[passage.Section].Statements;

        return passage is { First: >= 0, Count: > 0 } && (long)passage.First + passage.Count <= statements.Count;
    }

    private static bool IsIncomplete(Section? section) =>
        section is null || section.HeadingPath.Any(heading => heading is null) || section.Statements.Any(statement => statement is null);

    private static IEnumerable<TextSpan> Spans(Section section)
    {
        if (section.Heading is { } heading)
        {
            yield return heading;
        }

        foreach (var statement in section.Statements)
        {
            yield return statement.Span;
        }
    }

    private static bool IsOutside(TextSpan span, string text) => span.Start < 0 || span.End < span.Start || span.End > text.Length;
}
