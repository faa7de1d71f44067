namespace InternAssistant.Knowledge.Facts;

/// <summary>Which facts of documents changed between two readings.</summary>
public static class FactDiff
{
    /// <summary>The changes, ordered by document and place: the same document, subject and attribute with another value, and facts that came or went.</summary>
    /// <param name="before">The facts of the earlier reading.</param>
    /// <param name="after">The facts of the later reading.</param>
    public static IReadOnlyList<FactChange> Between(IReadOnlyList<Fact> before, IReadOnlyList<Fact> after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var earlier = before.ToLookup(Key);
        var later = after.ToLookup(Key);
        var changes = new List<FactChange>();

        foreach (var key in earlier.Select(g => g.Key).Concat(later.Select(g => g.Key)).Distinct())
        {
            changes.AddRange(Compare([.. earlier[key]], [.. later[key]]));
        }

        return [.. changes.OrderBy(c => c.DocumentId, StringComparer.Ordinal).ThenBy(c => (c.Before ?? c.After)!.Span.Start).ThenBy(c => c.Attribute, StringComparer.Ordinal)];
    }

    private static (string, string, FactKind, string) Key(Fact fact) => (fact.DocumentId, fact.Subject, fact.Kind, fact.Attribute);

    // Equal values pair off first, in order; what is left on both sides is a change, what is left on one side came or went.
    private static IEnumerable<FactChange> Compare(List<Fact> before, List<Fact> after)
    {
        foreach (var fact in before.ToList())
        {
            if (after.FindIndex(f => f.Value == fact.Value) is >= 0 and var same)
            {
                before.Remove(fact);
                after.RemoveAt(same);
            }
        }

        for (var i = 0; i < Math.Max(before.Count, after.Count); i++)
        {
            var (was, now) = (before.ElementAtOrDefault(i), after.ElementAtOrDefault(i));
            var known = (was ?? now)!;

            yield return new FactChange(known.DocumentId, known.Subject, known.Attribute, was, now);
        }
    }
}
