namespace InternAssistant.Knowledge.Facts;

/// <summary>Which facts are compared: those of one subject and property, and those whose statements share rare words, so that the work grows with the folder and not with its square.</summary>
internal sealed class FactPairs(int postings)
{
    // Values that one property of one subject has in a folder; a slip adds one.
    private const int MostValues = 60;

    // Facts that give one value of a property: the first few stand for the rest.
    private const int MostOfValue = 12;

    // A word that stands in more statements than this tells nothing.
    private const int WidestWord = 40;

    private static readonly HashSet<string> Unspecific = new(StringComparer.Ordinal) { "date", "time", "amount" };

    /// <summary>The pairs worth comparing, in the order of the facts; a pair may come twice.</summary>
    /// <param name="facts">Facts of one kind, in the order of documents and places.</param>
    /// <returns>Pairs with different values from different statements.</returns>
    public IEnumerable<(ComparedFact, ComparedFact)> Of(List<ComparedFact> facts)
    {
        var bySubject = facts.GroupBy(f => (f.Stated.Fact.Attribute, Set(f))).Where(g => g.Key.Item2 != SubjectCatalog.Several).OrderBy(g => g.Key.Attribute, StringComparer.Ordinal).ThenBy(g => g.Key.Item2);
        var every = facts.Where(f => f.Number == SubjectCatalog.Every).ToList();

        foreach (var group in bySubject)
        {
            var compared = group.Key.Item2 >= 0 && postings > 1 ? [.. group, .. every.Where(f => f.Stated.Fact.Attribute == group.Key.Attribute).Take(MostOfValue)] : group.ToList();

            foreach (var pair in Pairs(Bounded(compared)))
            {
                yield return pair;
            }
        }

        foreach (var bucket in ByWord(facts))
        {
            foreach (var (a, b) in Pairs(bucket))
            {
                if (AreOneSet(a, b) && (a.Stated.Fact.Attribute == b.Stated.Fact.Attribute || Unspecific.Contains(a.Stated.Fact.Attribute) || Unspecific.Contains(b.Stated.Fact.Attribute)))
                {
                    yield return (a, b);
                }
            }
        }
    }

    private int Set(ComparedFact fact) =>
        fact.Number == SubjectCatalog.Several && postings > 1 ? SubjectCatalog.Several : postings <= 1 ? 0 : fact.Subject is { IsPosting: true } ? fact.Number : SubjectCatalog.General;

    private bool AreOneSet(ComparedFact a, ComparedFact b) => Set(a) == Set(b) && Set(a) != SubjectCatalog.Several;

    // The first facts of each value: which ones are left out does not hang on how many there are of another value.
    private static List<ComparedFact> Bounded(List<ComparedFact> facts)
    {
        var kept = new Dictionary<string, int>(StringComparer.Ordinal);

        return [.. facts.Where(f => Keep(kept, f.Stated.Fact.Value))];
    }

    private static bool Keep(Dictionary<string, int> kept, string value)
    {
        if (!kept.TryGetValue(value, out var count) && kept.Count == MostValues)
        {
            return false;
        }

        kept[value] = count + 1;

        return count < MostOfValue;
    }

    private static IEnumerable<List<ComparedFact>> ByWord(List<ComparedFact> facts)
    {
        var byWord = new SortedDictionary<string, List<ComparedFact>>(StringComparer.Ordinal);

        foreach (var fact in facts)
        {
            foreach (var word in fact.Stated.Scope.Content.Union(fact.Stated.Scope.Asked))
            {
                (byWord.TryGetValue(word, out var list) ? list : byWord[word] = []).Add(fact);
            }
        }

        return byWord.Values.Where(l => l.Count is > 1 and <= WidestWord);
    }

    private static IEnumerable<(ComparedFact, ComparedFact)> Pairs(List<ComparedFact> facts)
    {
        for (var i = 0; i < facts.Count; i++)
        {
            for (var j = i + 1; j < facts.Count; j++)
            {
                if (facts[i].Stated.Fact.Value != facts[j].Stated.Fact.Value && !IsOneStatement(facts[i].Stated.Fact, facts[j].Stated.Fact))
                {
                    yield return (facts[i], facts[j]);
                }
            }
        }
    }

    private static bool IsOneStatement(Fact a, Fact b) => a.DocumentId == b.DocumentId && a.Span == b.Span && a.Span.Length > 0;
}
