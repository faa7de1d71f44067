using InternAssistant.Answering;
using InternAssistant.Evaluation.Reasons;
using InternAssistant.Retrieval.Index;

namespace InternAssistant.Evaluation;

/// <summary>Puts golden questions to the assistant and judges the answers.</summary>
public sealed class Evaluator(TurnOrchestrator orchestrator, ISnapshotSource snapshots, TimeProvider clock)
{
    /// <summary>Answers and judges all questions, in order.</summary>
    public Task<EvaluationReport> EvaluateAsync(IReadOnlyList<GoldenQuestion> questions, CancellationToken cancellationToken) =>
        EvaluateAsync(questions, null, cancellationToken);

    /// <summary>Answers and judges all questions, in order, as of one moment.</summary>
    /// <param name="questions">The questions; one with a clock of its own is answered by that.</param>
    /// <param name="now">The moment; null for the clock at each question.</param>
    /// <param name="cancellationToken">Breaks off.</param>
    public async Task<EvaluationReport> EvaluateAsync(IReadOnlyList<GoldenQuestion> questions, DateTimeOffset? now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(questions);
        var snapshot = snapshots.Current ?? throw new InvalidOperationException("No snapshot is loaded. Index a knowledge folder first.");
        var texts = snapshot.Documents.ToDictionary(document => document.Id, document => document.Text, StringComparer.Ordinal);
        var ids = texts.Keys.ToHashSet(StringComparer.Ordinal);
        var reasons = new ReasonFinder(ids);
        var steps = new List<TurnStep>();
        var observed = orchestrator.ObservedBy(steps.Add);
        var verdicts = new List<Verdict>(questions.Count);
        foreach (var golden in questions)
        {
            steps.Clear();
            var started = clock.GetTimestamp();
            var answer = await observed.AnswerAsync(golden.ToTurn(now ?? clock.GetUtcNow()), cancellationToken);
            var elapsed = clock.GetElapsedTime(started);
            var json = AnswerJson.From(answer, traceId: golden.Id, elapsed);
            var problem = Judge.ProblemOf(golden, json, ids);
            verdicts.Add(new Verdict(golden, json, problem, elapsed) { Reason = problem is null ? null : reasons.ReasonOf(golden, json, steps) });
        }

        var inexact = verdicts.SelectMany(verdict => verdict.Answer.Citations).Count(citation => !IsExact(citation, texts));

        return new EvaluationReport(verdicts, inexact);
    }

    private static bool IsExact(Citation citation, Dictionary<string, string> texts) =>
        texts.TryGetValue(citation.DocumentId, out var text) && citation.End <= text.Length && text[citation.Start..citation.End] == citation.Quote;
}
