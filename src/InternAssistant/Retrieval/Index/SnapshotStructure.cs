using InternAssistant.Knowledge;

namespace InternAssistant.Retrieval.Index;

/// <summary>What must hold between the parts of a snapshot, whoever made them. Faults are worded to follow a file's name in a sentence.</summary>
internal static class SnapshotStructure
{
    /// <summary>What is wrong with a document by itself; null when nothing is.</summary>
    public static string? FaultOf(KnowledgeDocument? document, int index)
    {
        if (document is null || document.Sections.Any(IsIncomplete))
        {
            return $"has nothing where document {index} or a part of it should be";
        }

        return document.Sections.SelectMany(Spans).Any(span => IsOutside(span, document.Text))
            ? $"names a place outside the text of '{document.Id}'"
            : null;
    }

    /// <summary>What is wrong with the order of the documents; null when nothing is.</summary>
    public static string? FaultOfOrder(IReadOnlyList<KnowledgeDocument> documents)
    {
        for (var i = 1; i < documents.Count; i++)
        {
            if (string.CompareOrdinal(documents[i - 1].Id, documents[i].Id) >= 0)
            {
                return $"has the document '{documents[i].Id}' twice or out of order";
            }
        }

        return null;
    }

    /// <summary>Whether a passage stands where it says.</summary>
    public static bool IsInside(in StoredPassage passage, KnowledgeDocument document)
    {
        if ((uint)passage.Section >= (uint)document.Sections.Count)
        {
            return false;
        }

        var statements = document.Sections[passage.Section].Statements;

        return passage is { First: >= 0, Count: > 0 }
            && (long)passage.First + passage.Count <= statements.Count
            && passage.Start == statements[passage.First].Span.Start
            && passage.End == statements[passage.First + passage.Count - 1].Span.End;
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
