using InternAssistant.Knowledge;
using InternAssistant.Retrieval.Index;

namespace InternAssistant.Web.ChatPage;

/// <summary>Questions that the folder answers for certain, because they are headings in it: one a document.</summary>
public static class ExampleQuestions
{
    private const int LongestQuestion = 80;

    /// <summary>At most <paramref name="count"/> questions, in the order of the documents.</summary>
    public static IReadOnlyList<string> From(Snapshot snapshot, int count = 3)
    {
        ArgumentNullException.ThrowIfNull(snapshot);

        return [.. snapshot.Documents.Select(FirstQuestion).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Take(count)];
    }

    private static string? FirstQuestion(KnowledgeDocument document) => document.Sections
        .Where(section => section.IsQuestion && section.Statements.Count > 0)
        .Select(section => section.HeadingPath[^1])
        .FirstOrDefault(question => question.Length <= LongestQuestion);
}
