namespace InternAssistant.Answering;

/// <summary>Headings near a question that a person may want to follow.</summary>
internal static class Suggestions
{
    private const int Most = 3;
    private const int LongestHeading = 70;

    /// <summary>Headings of the candidates' documents that the answer does not come from.</summary>
    public static IReadOnlyList<string> From(IReadOnlyList<Candidate> candidates)
    {
        var lead = candidates[0].Section;

        return
        [
            .. candidates.Skip(1)
                .Select(candidate => candidate.Section)
                .Concat(lead.Document.Sections)
                .Where(section => section != lead && section.Section.HeadingPath.Count > 0 && section.Statements.Count > 0)
                .Select(section => section.Section.HeadingPath[^1])
                .Where(heading => heading.Length is > 2 and <= LongestHeading && heading != lead.Section.OwnHeading)
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .Take(Most),
        ];
    }
}
