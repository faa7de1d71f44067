using InternAssistant.Knowledge;

namespace InternAssistant.Retrieval.Index;

/// <summary>
/// Leaves out of a document what stands in its text anyway: the text of each statement that is its stretch of the document's text, to the
/// character. It is written as nothing; what begins with U+0000 or is nothing itself has one more U+0000 in front.
/// </summary>
internal static class StatementTexts
{
    private const char Mark = '\0';

    /// <summary>The document without its own text and without those statements' texts.</summary>
    public static KnowledgeDocument LeaveOut(KnowledgeDocument document) =>
        Change(document, (statement, text) => Shorten(statement, text)) with { Text = string.Empty };

    /// <summary>The same document as before.</summary>
    /// <param name="document">The document without texts.</param>
    /// <param name="text">The document's text.</param>
    /// <exception cref="InvalidDataException">A statement's stretch does not lie in the text.</exception>
    public static KnowledgeDocument PutBack(KnowledgeDocument document, string text) => Change(document with { Text = text }, Restore);

    private static KnowledgeDocument Change(KnowledgeDocument document, Func<Statement, string, string> change) => document with
    {
        Sections = [.. document.Sections.Select(section => section is null ? null! : section with
        {
            Statements = [.. section.Statements.Select(statement => statement is null ? null! : statement with { Text = change(statement, document.Text) })],
        })],
    };

    private static string Shorten(Statement statement, string text)
    {
        var own = statement.Text;
        if (own.AsSpan().SequenceEqual(text.AsSpan(statement.Span.Start, statement.Span.Length)))
        {
            return string.Empty;
        }

        return own is "" or [Mark, ..] ? Mark + own : own;
    }

    private static string Restore(Statement statement, string text)
    {
        if (statement.Text.Length > 0)
        {
            return statement.Text[0] == Mark ? statement.Text[1..] : statement.Text;
        }

        var span = statement.Span;

        return span.Start >= 0 && span.Start <= span.End && span.End <= text.Length
            ? span.In(text)
            : throw new InvalidDataException("has a statement outside its document");
    }
}
