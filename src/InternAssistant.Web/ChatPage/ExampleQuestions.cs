using InternAssistant.Knowledge;
using InternAssistant.Retrieval.Index;

namespace InternAssistant.Web.ChatPage;

/// <summary>Questions that the folder answers for certain, because they are headings in it.</summary>
public static class ExampleQuestions
{
    private const int LongestQuestion = 80;

    /// <summary>At most <paramref name="count"/> questions: the first of each document, in the order of the documents, then the second of each, and so on.</summary>
    public static IReadOnlyList<string> From(Snapshot snapshot, int count = 3)
    {
        ArgumentNullException.ThrowIfNull(snapshot);

        return
        [
            .. snapshot.Documents.SelectMany(QuestionsOf)
                .OrderBy(question => question.Rank)
                .Select(question => question.Text)
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .Take(count),
        ];
    }

    private static IEnumerable<(string Text, int Rank)> QuestionsOf(KnowledgeDocument document) => document.Sections
        .Where(section => section.IsQuestion && section.Statements.Count > 0 && section.HeadingPath[^1].Length <= LongestQuestion)
        .Select((section, rank) => (section.HeadingPath[^1], rank));
}
