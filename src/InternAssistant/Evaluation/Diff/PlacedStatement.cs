using System.Globalization;
using InternAssistant.Knowledge;

namespace InternAssistant.Evaluation.Diff;

/// <summary>A statement with the headings above it.</summary>
/// <param name="Headings">The headings, the outermost first, as one text.</param>
/// <param name="Kind">Its shape.</param>
/// <param name="Text">What it says.</param>
internal sealed record PlacedStatement(string Headings, StatementKind Kind, string Text)
{
    /// <summary>The words of the document with the characters in them that nobody sees made visible; empty when there are none.</summary>
    public string Unseen { get; init; } = "";

    /// <summary>The statements of a document, in the order of the text.</summary>
    public static IReadOnlyList<PlacedStatement> Of(KnowledgeDocument document) =>
    [
        .. document.Sections.SelectMany(section => section.Statements.Select(statement =>
            new PlacedStatement(string.Join(" > ", section.HeadingPath), statement.Kind, statement.Text) { Unseen = Shown(statement.Span.In(document.Text)) })),
    ];

    private static string Shown(string quote) => quote.Any(IsUnseen)
        ? string.Concat(quote.Select(letter => IsUnseen(letter) ? string.Create(CultureInfo.InvariantCulture, $"[U+{(int)letter:X4}]") : letter.ToString()))
        : "";

    // Soft hyphens are common and harmless.
    private static bool IsUnseen(char letter) => letter != '\u00ad' && char.GetUnicodeCategory(letter) == UnicodeCategory.Format;
}
