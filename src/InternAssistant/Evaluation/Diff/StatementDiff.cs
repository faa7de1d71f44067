namespace InternAssistant.Evaluation.Diff;

/// <summary>Pairs what a document says with what it said before: the same words first, then the most alike.</summary>
/// <param name="Changes">What says something else or stands elsewhere, the gravest first.</param>
/// <param name="Gone">What is not said any more and has nothing alike in its place.</param>
/// <param name="Added">What is said newly.</param>
internal sealed record StatementDiff(IReadOnlyList<StatementChange> Changes, IReadOnlyList<string> Gone, IReadOnlyList<string> Added)
{
    /// <summary>Beyond so many comparisons only statements at the same place among the differing ones are compared.</summary>
    private const int MostComparisons = 250_000;

    private const double LeastAlike = 0.5;

    public static StatementDiff Between(IReadOnlyList<PlacedStatement> before, IReadOnlyList<PlacedStatement> after)
    {
        var changes = new List<StatementChange>();
        var (gone, added) = WithoutSame(before, after, changes);
        foreach (var (was, now) in Alike(gone, added))
        {
            gone.Remove(was);
            added.Remove(now);
            changes.Add(now.Unseen.Length > 0 && was.Unseen.Length == 0 ? Unseen(was, now) : new StatementChange(StatementWords.KindOf(was.Text, now.Text), was.Text, now.Text));
        }

        changes.AddRange(added.Where(statement => Leftovers.AreIn(statement.Text)).Select(statement => new StatementChange(StatementChangeKind.Leftover, "", statement.Text)));

        return new StatementDiff([.. changes.OrderBy(change => change.Kind)], [.. gone.Select(statement => statement.Text)], [.. added.Select(statement => statement.Text)]);
    }

    // What says the same in the same place is passed over; what says the same elsewhere, or in another shape, is a change of its own.
    private static (List<PlacedStatement> Gone, List<PlacedStatement> Added) WithoutSame(
        IReadOnlyList<PlacedStatement> before, IReadOnlyList<PlacedStatement> after, List<StatementChange> changes)
    {
        var left = after.GroupBy(statement => statement.Text, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        var unplaced = before.Where(statement => !(left.TryGetValue(statement.Text, out var same) && same.Remove(statement))).ToList();
        List<PlacedStatement> gone = [];
        foreach (var statement in unplaced)
        {
            if (!left.TryGetValue(statement.Text, out var same) || same.Count == 0)
            {
                gone.Add(statement);
                continue;
            }

            var now = same.Find(other => other.Headings == statement.Headings) ?? same[0];
            same.Remove(now);
            changes.Add(now.Headings == statement.Headings
                ? now.Kind == statement.Kind ? Unseen(statement, now) : new StatementChange(StatementChangeKind.Form, statement.Text, now.Text)
                : new StatementChange(StatementChangeKind.Moved, statement.Headings, $"{now.Headings}: {now.Text}"));
        }

        var kept = left.SelectMany(group => group.Value).ToHashSet(ReferenceEqualityComparer.Instance);

        return (gone, [.. after.Where(kept.Contains)]);
    }

    private static StatementChange Unseen(PlacedStatement was, PlacedStatement now) => now.Unseen.Length > 0
        ? new StatementChange(StatementChangeKind.Characters, was.Text, now.Unseen)
        : new StatementChange(StatementChangeKind.Wording, was.Unseen, now.Text);

    private static List<(PlacedStatement Was, PlacedStatement Now)> Alike(List<PlacedStatement> gone, List<PlacedStatement> added)
    {
        if ((long)gone.Count * added.Count > MostComparisons)
        {
            return [.. gone.Zip(added).Where(pair => StatementWords.Likeness(StatementWords.Of(pair.First.Text), StatementWords.Of(pair.Second.Text)) >= LeastAlike)];
        }

        var words = added.Select(statement => StatementWords.Of(statement.Text)).ToList();
        var pairs = gone.SelectMany((was, i) =>
            {
                var own = StatementWords.Of(was.Text);

                return added.Select((now, j) => (Was: i, Now: j, Likeness: StatementWords.Likeness(own, words[j]) + (was.Headings == now.Headings ? 0.1 : 0)));
            })
            .Where(pair => pair.Likeness >= LeastAlike)
            .OrderByDescending(pair => pair.Likeness).ThenBy(pair => pair.Was).ThenBy(pair => pair.Now);

        var (wasTaken, nowTaken) = (new HashSet<int>(), new HashSet<int>());

        return [.. pairs.Where(pair => !wasTaken.Contains(pair.Was) && !nowTaken.Contains(pair.Now) && wasTaken.Add(pair.Was) && nowTaken.Add(pair.Now)).ToList().Select(pair => (gone[pair.Was], added[pair.Now]))];
    }
}
