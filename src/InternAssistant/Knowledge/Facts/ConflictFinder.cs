namespace InternAssistant.Knowledge.Facts;

/// <summary>Finds documents that contradict each other about one subject.</summary>
public static class ConflictFinder
{
    /// <summary>The greatest number of conflicts that is reported.</summary>
    public const int MaxConflicts = 500;

    /// <summary>The conflicts, ordered by their places. Two values that only look alike (two postings, two places) are none.</summary>
    /// <param name="documents">The documents of the folder.</param>
    /// <returns>At most <see cref="MaxConflicts"/>, one for each pair of statements.</returns>
    public static IReadOnlyList<Conflict> Find(IReadOnlyList<KnowledgeDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var ordered = documents.OrderBy(d => d.Id, StringComparer.Ordinal).ToList();
        var catalog = new SubjectCatalog(ordered);
        var comparison = new FactComparison(catalog.Postings, PresentYears(ordered));
        var pairing = new FactPairs(catalog.Postings);
        var groups = ordered.SelectMany(FactReader.ReadStated).GroupBy(f => f.Fact.Kind).OrderBy(g => g.Key);
        var conflicts = new List<Conflict>();
        var pairs = new HashSet<(string, int, string, int)>();

        foreach (var group in groups)
        {
            foreach (var (a, b) in pairing.Of([.. group.Select(catalog.WithSubject)]))
            {
                if (conflicts.Count < MaxConflicts * 2 && comparison.Contradict(a, b) && pairs.Add((a.Stated.Fact.DocumentId, a.Stated.Fact.Span.Start, b.Stated.Fact.DocumentId, b.Stated.Fact.Span.Start)))
                {
                    conflicts.Add(new Conflict(a.Subject?.Title ?? b.Subject?.Title ?? a.Stated.Fact.Subject, a.Stated.Fact.Attribute, a.Stated.Fact, b.Stated.Fact));
                }
            }
        }

        return [.. conflicts.OrderBy(c => c.First.DocumentId, StringComparer.Ordinal).ThenBy(c => c.First.Span.Start).ThenBy(c => c.Second.DocumentId, StringComparer.Ordinal).ThenBy(c => c.Second.Span.Start).Take(MaxConflicts)];
    }

    private static HashSet<int> PresentYears(List<KnowledgeDocument> documents)
    {
        var years = new HashSet<int>();

        foreach (var document in documents)
        {
            years.UnionWith(new DocumentScope(document).Years);

            if (document.FrontMatter.Posting?.Starts is { Length: >= 4 } starts && int.TryParse(starts[..4], out var year))
            {
                years.Add(year);
            }
        }

        return years;
    }
}
