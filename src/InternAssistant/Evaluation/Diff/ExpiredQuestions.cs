using System.Globalization;
using InternAssistant.Answering;
using InternAssistant.Knowledge;
using InternAssistant.Retrieval.Index;

namespace InternAssistant.Evaluation.Diff;

/// <summary>Tells wrong answers that only the clock has made wrong from the others: asked while the posting was open, they are right.</summary>
internal static class ExpiredQuestions
{
    private const int MostPostings = 50;

    /// <summary>Those of the wrong answers that are right on the last day of an expired posting.</summary>
    public static async Task<IReadOnlyList<ExpiredQuestion>> FindAsync(
        IReadOnlyList<Verdict> wrong, Snapshot snapshot, TurnOrchestrator turns, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var postings = snapshot.Documents
            .SelectMany(document => EndsOf(document).Select(end => (document.Id, End: end)))
            .Where(posting => posting.End < DateOnly.FromDateTime(now.UtcDateTime))
            .Take(MostPostings)
            .ToList();
        var ids = snapshot.Documents.Select(document => document.Id).ToHashSet(StringComparer.Ordinal);
        var asked = turns.Over(new FixedSnapshot(snapshot));
        var expired = new List<ExpiredQuestion>();
        foreach (var verdict in wrong.Where(verdict => verdict.Golden.Now is null))
        {
            foreach (var (id, end) in postings)
            {
                var then = new DateTimeOffset(end, new TimeOnly(12, 0), TimeSpan.Zero);
                var answer = AnswerJson.From(await asked.AnswerAsync(verdict.Golden.ToTurn(then), cancellationToken), verdict.Golden.Id, TimeSpan.Zero);
                if (Judge.ProblemOf(verdict.Golden, answer, ids) is null)
                {
                    expired.Add(new ExpiredQuestion(verdict.Golden, id, end));
                    break;
                }
            }
        }

        return expired;
    }

    // The last day of applications, and the day before the internship starts.
    private static IEnumerable<DateOnly> EndsOf(KnowledgeDocument document)
    {
        if (document.FrontMatter.Posting?.Applications?.Until is { } until)
        {
            yield return until;
        }

        if (document.FrontMatter.Posting?.Starts is { } starts
            && DateOnly.TryParseExact(starts, ["yyyy-MM", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var start)
            && start > DateOnly.MinValue)
        {
            yield return start.AddDays(-1);
        }
    }
}
