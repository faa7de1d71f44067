using InternAssistant.Knowledge;

namespace InternAssistant.Retrieval.Index;

/// <summary>Says of each passage which document and section it stands in, by number.</summary>
internal static class PassagePlaces
{
    /// <exception cref="ArgumentException">A passage is out of order or of no document of the content.</exception>
    public static StoredPassage[] Of(SnapshotContent content)
    {
        var documents = new Dictionary<object, int>(ReferenceEqualityComparer.Instance);
        var sections = new Dictionary<object, int>(ReferenceEqualityComparer.Instance);
        foreach (var document in content.Documents)
        {
            documents[document] = documents.Count;
            for (var section = 0; section < document.Sections.Count; section++)
            {
                sections[document.Sections[section]] = section;
            }
        }

        return [.. content.Passages.Select((passage, ordinal) => Of(passage, ordinal, documents, sections))];
    }

    private static StoredPassage Of(Passage passage, int ordinal, Dictionary<object, int> documents, Dictionary<object, int> sections)
    {
        if (passage.Ordinal != ordinal || !documents.TryGetValue(passage.Document, out var document)
            || !sections.TryGetValue(passage.Section, out var section)
            || !ReferenceEquals(passage.Document.Sections.ElementAtOrDefault(section), passage.Section)
            || passage.FirstStatement < 0 || passage.StatementCount < 1 || passage.FirstStatement + passage.StatementCount > passage.Section.Statements.Count)
        {
            throw new ArgumentException(
                $"Passage {passage.Ordinal} of '{passage.Document.Id}' is out of order or not of these documents.", nameof(passage));
        }

        return new StoredPassage(document, section, passage.FirstStatement, passage.StatementCount, passage.Span.Start, passage.Span.End);
    }
}
