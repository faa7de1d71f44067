namespace InternAssistant.Knowledge;

/// <summary>The unit that is indexed, retrieved and cited: some neighbouring statements of one section.</summary>
/// <param name="Document">The document it stands in.</param>
/// <param name="Section">The section it stands in.</param>
/// <param name="Ordinal">Its number in the snapshot, from 0, in the order of documents and text. Ties in a ranking are broken by it.</param>
/// <param name="FirstStatement">The index of its first statement in the section.</param>
/// <param name="StatementCount">How many statements it has; at least one.</param>
public sealed record Passage(KnowledgeDocument Document, Section Section, int Ordinal, int FirstStatement, int StatementCount)
{
    /// <summary>The passage's statements, in the order of the text.</summary>
    public IEnumerable<Statement> Statements => Section.Statements.Skip(FirstStatement).Take(StatementCount);

    /// <summary>Where the passage stands in the document's extracted text.</summary>
    public TextSpan Span => new(Section.Statements[FirstStatement].Span.Start, Section.Statements[FirstStatement + StatementCount - 1].Span.End);
}
