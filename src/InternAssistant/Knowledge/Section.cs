namespace InternAssistant.Knowledge;

/// <summary>A heading and what stands under it, without the sections below.</summary>
/// <param name="HeadingPath">The headings from the outermost to this section's own, as people read them; empty before the first heading.</param>
/// <param name="Heading">Where the section's own heading stands in the extracted text; null where there is none.</param>
/// <param name="Statements">What the section says, in the order of the text. Spans do not overlap.</param>
/// <param name="IsQuestion">True when the heading is a question that the statements answer (an FAQ entry).</param>
/// <param name="FrontMatter">What staff say about this section alone, as the columns of a table's row do; null where the document's own counts.</param>
public sealed record Section(IReadOnlyList<string> HeadingPath, TextSpan? Heading, IReadOnlyList<Statement> Statements, bool IsQuestion = false, FrontMatter? FrontMatter = null)
{
    /// <summary>The heading that stands directly above the statements, as people read it; null where there is none.</summary>
    public string? OwnHeading => HeadingPath.Count == 0 ? null : HeadingPath[^1];
}
