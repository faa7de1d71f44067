namespace InternAssistant.Knowledge.Lint;

/// <summary>
/// <c>missing-title</c>, <c>missing-owner</c>, <c>missing-review-date</c> and <c>missing-published</c>. Many pages have no day of publication, so
/// that one is a notice; so is a title that the first heading stands in for. Rows of a table may each have values of their own.
/// </summary>
internal sealed class MissingFrontMatterRule : ILintRule
{
    private sealed record Field(string Rule, string Key, string Lacks, string Value, Func<FrontMatter, bool> IsThere);

    private static readonly Field[] Fields =
    [
        new("missing-owner", "owner", "does not say who is asked when it is wrong or silent", "for example recruiting", frontMatter => frontMatter.Owner is not null),
        new("missing-review-date", "review-by", "does not say by when somebody reads it again", "as 2026-11-30", frontMatter => frontMatter.ReviewBy is not null),
        new("missing-published", "published", "does not say when its facts were published", "as 2026-11-30", frontMatter => frontMatter.Published is not null),
    ];

    public IEnumerable<Finding> Check(LintInput input) => input.Documents.SelectMany(Check);

    private static IEnumerable<Finding> Check(KnowledgeDocument document)
    {
        if (document.FrontMatter.Title is null)
        {
            var hasHeading = document.Sections.Any(section => section.Heading is not null);
            yield return new Finding(
                document.Id,
                1,
                hasHeading ? Severity.Notice : Severity.Warning,
                "missing-title",
                $"The document gives no title; citations call it '{document.Title}'. Add 'title:' to {FrontMatterPlace.Describe(document)}.");
        }

        foreach (var field in Fields.Where(field => !field.IsThere(document.FrontMatter)))
        {
            if (Finding(document, field) is { } finding)
            {
                yield return finding;
            }
        }
    }

    private static Finding? Finding(KnowledgeDocument document, Field field)
    {
        var severity = field.Key == "published" ? Severity.Notice : Severity.Warning;
        var remedy = $"Add '{field.Key}:' ({field.Value}) to {FrontMatterPlace.Describe(document)}{(field.Key == "published" ? ", if the original gives it" : "")}.";

        if (!document.Sections.Any(section => section.FrontMatter is not null && field.IsThere(section.FrontMatter)))
        {
            return new Finding(document.Id, 1, severity, field.Rule, $"The document {field.Lacks}. {remedy}");
        }

        var without = document.Sections.Where(section => section.FrontMatter is null || !field.IsThere(section.FrontMatter)).ToList();

        return without.Count == 0 ? null : new Finding(
            document.Id,
            LineNumber.At(document.Text, without[0].Statements[0].Span.Start),
            severity,
            field.Rule,
            $"{(without.Count == 1 ? "One row gives" : $"{without.Count} rows give")} no {field.Key}, the first is '{without[0].OwnHeading ?? without[0].Statements[0].Text}'. {remedy}");
    }
}
