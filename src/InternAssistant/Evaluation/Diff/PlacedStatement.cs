using InternAssistant.Knowledge;

namespace InternAssistant.Evaluation.Diff;

/// <summary>A statement with the headings above it.</summary>
/// <param name="Headings">The headings, the outermost first, as one text.</param>
/// <param name="Kind">Its shape.</param>
/// <param name="Text">What it says.</param>
internal sealed record PlacedStatement(string Headings, StatementKind Kind, string Text)
{
    /// <summary>The statements of a document, in the order of the text.</summary>
    public static IReadOnlyList<PlacedStatement> Of(KnowledgeDocument document) =>
    [
        .. document.Sections.SelectMany(section => section.Statements.Select(statement =>
            new PlacedStatement(string.Join(" > ", section.HeadingPath), statement.Kind, statement.Text))),
    ];
}
