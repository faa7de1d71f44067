using InternAssistant.Knowledge;

namespace InternAssistant.Retrieval.Index;

/// <summary>A passage as people read it: what the field <see cref="IndexField.Body"/> is made of and what snippets show.</summary>
internal static class PassageText
{
    /// <summary>The reading texts of the passage's statements, one a line.</summary>
    public static string Of(Passage passage) => passage.StatementCount == 1
        ? passage.Section.Statements[passage.FirstStatement].Text
        : string.Join('\n', passage.Statements.Select(statement => statement.Text));
}
