namespace InternAssistant.Knowledge.Lint;

/// <summary><c>review-date-past</c>: somebody should have read the document again.</summary>
internal sealed class ReviewDateRule : ILintRule
{
    public IEnumerable<Finding> Check(LintInput input)
    {
        foreach (var document in input.Documents)
        {
            if (document.FrontMatter.ReviewBy is { } day && day < input.Settings.Today)
            {
                yield return Finding(document, FrontMatterPlace.LineOf(document, "review-by"), day, document.FrontMatter.Owner, "The document");
            }

            foreach (var section in document.Sections)
            {
                if (section.FrontMatter?.ReviewBy is { } own && own < input.Settings.Today)
                {
                    yield return Finding(document, LineNumber.At(document.Text, section.Statements[0].Span.Start), own, section.FrontMatter.Owner ?? document.FrontMatter.Owner, $"'{section.OwnHeading ?? section.Statements[0].Text}'");
                }
            }
        }
    }

    private static Finding Finding(KnowledgeDocument document, int? line, DateOnly day, string? owner, string what) => new(
        document.Id,
        line,
        Severity.Warning,
        "review-date-past",
        $"{what} was to be reviewed by {day:yyyy-MM-dd}. Ask {(owner is null ? "whoever owns it" : $"its owner, {owner},")} to read it again, then set a new review-by.");
}
