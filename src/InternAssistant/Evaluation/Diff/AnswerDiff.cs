using InternAssistant.Retrieval.Index;

namespace InternAssistant.Evaluation.Diff;

/// <summary>Which answers differ between two snapshots, and because of which file.</summary>
/// <param name="Questions">How many questions were put to both.</param>
/// <param name="RightBefore">How many answers of the first snapshot are right.</param>
/// <param name="RightAfter">How many answers of the second snapshot are right.</param>
/// <param name="Changes">The questions with different answers, in the order of the questions; the unchanged ones are not listed.</param>
/// <param name="Expired">The questions that are wrong in both because a posting has expired meanwhile.</param>
public sealed record AnswerDiff(int Questions, int RightBefore, int RightAfter, IReadOnlyList<AnswerChange> Changes, IReadOnlyList<ExpiredQuestion> Expired)
{
    /// <summary>Nothing was asked.</summary>
    public static AnswerDiff None { get; } = new(0, 0, 0, [], []);

    /// <summary>Puts the questions to both snapshots, at the same moment.</summary>
    /// <param name="before">The first snapshot.</param>
    /// <param name="after">The second snapshot.</param>
    /// <param name="questions">The questions.</param>
    /// <param name="turns">The assistant that answers.</param>
    /// <param name="now">The moment, for questions without one of their own.</param>
    /// <param name="cancellationToken">Breaks off.</param>
    public static async Task<AnswerDiff> BetweenAsync(
        Snapshot before, Snapshot after, IReadOnlyList<GoldenQuestion> questions, TurnOrchestrator turns, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(questions);
        ArgumentNullException.ThrowIfNull(turns);
        var old = await AskAsync(before, questions, turns, now, cancellationToken);
        var current = await AskAsync(after, questions, turns, now, cancellationToken);
        var causes = new CauseFinder(before, after, SnapshotEdit.Between(before, after), turns, now);
        var changes = new List<AnswerChange>();
        for (var i = 0; i < questions.Count; i++)
        {
            if (AnswerComparison.Between(old.Verdicts[i].Answer, current.Verdicts[i].Answer) is { Count: > 0 } aspects)
            {
                var (files, areCertain) = await causes.FindAsync(old.Verdicts[i], current.Verdicts[i], cancellationToken);
                changes.Add(new AnswerChange(old.Verdicts[i], current.Verdicts[i], aspects, files, areCertain));
            }
        }

        var wrong = Enumerable.Range(0, questions.Count).Where(i => !old.Verdicts[i].IsRight && !current.Verdicts[i].IsRight).Select(i => current.Verdicts[i]).ToList();
        var expired = await ExpiredQuestions.FindAsync(wrong, after, turns, now, cancellationToken);

        return new AnswerDiff(questions.Count, old.Right.Count, current.Right.Count, changes, expired);
    }

    private static Task<EvaluationReport> AskAsync(Snapshot snapshot, IReadOnlyList<GoldenQuestion> questions, TurnOrchestrator turns, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var source = new FixedSnapshot(snapshot);

        return new Evaluator(turns.Over(source), source, TimeProvider.System).EvaluateAsync(questions, now, cancellationToken);
    }
}
