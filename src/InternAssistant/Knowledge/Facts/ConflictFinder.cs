namespace InternAssistant.Knowledge.Facts;

/// <summary>Finds documents that contradict each other about one subject.</summary>
public static class ConflictFinder
{
    /// <summary>The greatest number of conflicts that is reported.</summary>
    public const int MaxConflicts = 500;

    private const int MaxCompared = 400;

    /// <summary>The conflicts, ordered by their places. Two values that only look alike (two postings, two places) are none.</summary>
    /// <param name="documents">The documents of the folder.</param>
    /// <returns>At most <see cref="MaxConflicts"/>, one for each pair of statements.</returns>
    public static IReadOnlyList<Conflict> Find(IReadOnlyList<KnowledgeDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var ordered = documents.OrderBy(d => d.Id, StringComparer.Ordinal).ToList();
        var catalog = new SubjectCatalog(ordered);
        var comparison = new FactComparison(catalog.Postings, PresentYears(ordered));
        var groups = ordered.SelectMany(FactReader.ReadStated)
            .GroupBy(f => (f.Fact.Kind, f.Fact.Attribute))
            .OrderBy(g => g.Key.Kind).ThenBy(g => g.Key.Attribute, StringComparer.Ordinal);
        var conflicts = new List<Conflict>();
        var pairs = new HashSet<(string, int, string, int)>();

        foreach (var group in groups.Where(g => g.Select(f => f.Fact.Value).Distinct(StringComparer.Ordinal).Skip(1).Any()))
        {
            foreach (var (a, b) in Pairs([.. group.Select(catalog.WithSubject)], catalog.Postings))
            {
                if (conflicts.Count < MaxConflicts * 2 && comparison.Contradict(a, b) && pairs.Add((a.Stated.Fact.DocumentId, a.Stated.Fact.Span.Start, b.Stated.Fact.DocumentId, b.Stated.Fact.Span.Start)))
                {
                    conflicts.Add(new Conflict(a.Subject?.Title ?? b.Subject?.Title ?? a.Stated.Fact.Subject, a.Stated.Fact.Attribute, a.Stated.Fact, b.Stated.Fact));
                }
            }
        }

        return [.. conflicts.OrderBy(c => c.First.DocumentId, StringComparer.Ordinal).ThenBy(c => c.First.Span.Start).ThenBy(c => c.Second.DocumentId, StringComparer.Ordinal).ThenBy(c => c.Second.Span.Start).Take(MaxConflicts)];
    }

    // Only facts of one subject meet, and those of none with those of the only posting, so that the work grows with the folder and not with its square.
    private static IEnumerable<(ComparedFact, ComparedFact)> Pairs(List<ComparedFact> facts, int postings)
    {
        var sets = postings <= 1
            ? facts.GroupBy(_ => 0)
            : facts.Where(f => f.Number != SubjectCatalog.Several).GroupBy(f => f.Subject is { IsPosting: true } ? f.Number : SubjectCatalog.General);
        var every = facts.Where(f => f.Number == SubjectCatalog.Every).Take(20).ToList();

        foreach (var set in sets)
        {
            var compared = set.Concat(set.Key >= 0 && postings > 1 ? every : []).OrderBy(f => f.Stated.Fact.DocumentId, StringComparer.Ordinal).ThenBy(f => f.Stated.Fact.Span.Start).Take(MaxCompared).ToList();

            for (var i = 0; i < compared.Count; i++)
            {
                for (var j = i + 1; j < compared.Count; j++)
                {
                    if (compared[i].Stated.Fact.Value != compared[j].Stated.Fact.Value && !IsOneStatement(compared[i].Stated.Fact, compared[j].Stated.Fact))
                    {
                        yield return (compared[i], compared[j]);
                    }
                }
            }
        }
    }

    private static bool IsOneStatement(Fact a, Fact b) => a.DocumentId == b.DocumentId && a.Span == b.Span && a.Span.Length > 0;

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
