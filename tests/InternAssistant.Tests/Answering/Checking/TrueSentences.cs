using InternAssistant.Answering;
using InternAssistant.Knowledge;
using InternAssistant.Retrieval.Index;

namespace InternAssistant.Tests.Answering.Checking;

/// <summary>Statements of the documents as a writer would give them: word for word, or with a few words in front.</summary>
internal sealed class TrueSentences
{
    private static readonly string[] Openings = ["", "", "", "In short, ", "According to the page, ", "Yes, ", "So "];

    private readonly Random random;
    private readonly List<(Snapshot Snapshot, KnowledgeDocument Document, Statement Statement)> statements;

    public TrueSentences(Random random)
    {
        this.random = random;
        statements = [.. from snapshot in RealTexts.All
            from document in snapshot.Documents
            from section in document.Sections
            from statement in section.Statements
            where statement.Kind is StatementKind.Sentence or StatementKind.ListItem && !statement.AnnouncesList && statement.Text.Split(' ').Length is > 4 and < 45
            select (snapshot, document, statement)];
    }

    /// <summary>A statement that the filter lets through, with its own place as the quote.</summary>
    public (Snapshot Snapshot, string Text, DraftQuote Quote) Next(Func<string, bool> filter)
    {
        while (true)
        {
            var (snapshot, document, statement) = statements[random.Next(statements.Count)];
            if (filter(statement.Text))
            {
                return (snapshot, statement.Text, new DraftQuote(document.Id, null, statement.Span.Start, statement.Span.End, statement.Span.In(document.Text)));
            }
        }
    }

    /// <summary>The text with an opening, or none.</summary>
    public string Opened(string text)
    {
        var opening = Openings[random.Next(Openings.Length)];

        return opening.Length == 0 || !char.IsUpper(text[0]) || char.IsUpper(text.ElementAtOrDefault(1)) ? text : opening + (IsName(text) ? text : char.ToLowerInvariant(text[0]) + text[1..]);
    }

    private static bool IsName(string text) => !text.StartsWith("The ", StringComparison.Ordinal) && !text.StartsWith("An ", StringComparison.Ordinal) && !text.StartsWith("A ", StringComparison.Ordinal);
}
