namespace InternAssistant.Knowledge.Faq;

/// <summary>A question of the knowledge folder and its answer, as staff keep them.</summary>
/// <param name="DocumentId">The document that has it.</param>
/// <param name="Question">The question, on one line.</param>
/// <param name="Answer">The answer as its document writes it (in Markdown: with its marks), without white space around it; lines end with <c>\n</c>.</param>
public sealed record FaqEntry(string DocumentId, string Question, string Answer)
{
    /// <summary>Who is asked when the answer is wrong: the entry's own owner, else the document's.</summary>
    public string? Owner { get; init; }

    /// <summary>The day the answer was published: the entry's own, else the document's.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The day by which somebody should read it again: the entry's own, else the document's.</summary>
    public DateOnly? ReviewBy { get; init; }

    /// <summary>The address of the original: the entry's own, else the document's.</summary>
    public string? Source { get; init; }
}
