using InternAssistant.Knowledge;

namespace InternAssistant.Evaluation.Squad;

/// <summary>A question to be put to the assistant.</summary>
/// <param name="DocumentId">The document of its article.</param>
/// <param name="Paragraph">The paragraph that it was asked about.</param>
/// <param name="Question">The question.</param>
/// <param name="ParagraphStart">Where the paragraph begins in the document's text.</param>
public sealed record SquadItem(string DocumentId, SquadParagraph Paragraph, SquadQuestion Question, int ParagraphStart)
{
    /// <summary>True when the paragraph answers it.</summary>
    public bool IsAnswerable => Question.Answers.Count > 0;

    /// <summary>Where its answers stand in the document's text.</summary>
    public IEnumerable<TextSpan> Places => Question.Answers.Select(answer => new TextSpan(ParagraphStart + answer.Start, ParagraphStart + answer.Start + answer.Text.Length));
}
