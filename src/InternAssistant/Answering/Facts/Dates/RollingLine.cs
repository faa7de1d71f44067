using InternAssistant.Knowledge;

namespace InternAssistant.Answering.Facts.Dates;

/// <summary>Finds the line by which a document says that applications are taken at any time.</summary>
internal static class RollingLine
{
    private static readonly string[] Words = ["rolling", "continuous", "at any time", "no closing date", "no deadline", "open until filled"];

    /// <summary>A sentence that says so, else the line of the front matter; null where neither stands in the text.</summary>
    public static DraftQuote? Of(KnowledgeDocument document)
    {
        var statements = document.Sections.SelectMany(section => section.Statements.Select(statement => (section, statement))).Where(pair => Says(pair.statement)).ToList();
        var best = statements.FindIndex(pair => pair.statement.Kind != StatementKind.FrontMatterLine);
        if (statements.Count == 0)
        {
            return null;
        }

        var (section, statement) = statements[Math.Max(0, best)];

        return new DraftQuote(document.Id, section.OwnHeading, statement.Span.Start, statement.Span.End, statement.Span.In(document.Text), statement.Row);
    }

    private static bool Says(Statement statement) =>
        statement.Text.Contains("appl", StringComparison.OrdinalIgnoreCase) && Words.Any(word => statement.Text.Contains(word, StringComparison.OrdinalIgnoreCase));
}
