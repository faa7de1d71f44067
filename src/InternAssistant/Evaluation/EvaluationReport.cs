using InternAssistant.Evaluation.Calibration;

namespace InternAssistant.Evaluation;

/// <summary>What a run over golden questions found.</summary>
/// <param name="Verdicts">One verdict a question, in order.</param>
/// <param name="InexactQuotes">How many citations quote words that do not stand at their place; 0 by construction.</param>
public sealed record EvaluationReport(IReadOnlyList<Verdict> Verdicts, int InexactQuotes)
{
    /// <summary>All questions.</summary>
    public Share Right => ShareOf(_ => true, verdict => verdict.IsRight);

    /// <summary>Questions that the documents answer: how many were answered, rightly or not.</summary>
    public Share Answered => ShareOf(verdict => verdict.Golden.Expect == "grounded", verdict => verdict.Answer.Status == "grounded");

    /// <summary>Questions that were answered from the documents: how many rightly.</summary>
    public Share RightAmongAnswered => ShareOf(verdict => verdict.Answer.Status == "grounded", verdict => verdict.IsRight);

    /// <summary>Questions that the documents do not answer: how many were refused.</summary>
    public Share Refused => ShareOf(verdict => verdict.Golden.Expect == "abstained", verdict => verdict.Answer.Status == "abstained");

    /// <summary>The shares that are right, by the questions' own kinds, in ordinal order.</summary>
    public IReadOnlyList<(string Kind, Share Right)> ByKind =>
    [
        .. Verdicts.GroupBy(verdict => verdict.Golden.Kind, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (group.Key, new Share(group.Count(verdict => verdict.IsRight), group.Count()))),
    ];

    /// <summary>Whether the answers' confidence can be believed.</summary>
    public AnswerCalibration Calibration => AnswerCalibration.Of(Verdicts);

    /// <summary>A quantile of the turns' times, in milliseconds.</summary>
    /// <param name="quantile">From 0 to 1.</param>
    public double ElapsedMs(double quantile)
    {
        var sorted = Verdicts.Select(verdict => verdict.Elapsed.TotalMilliseconds).Order().ToList();

        return sorted.Count == 0 ? 0 : sorted[Math.Clamp((int)Math.Ceiling(quantile * sorted.Count) - 1, 0, sorted.Count - 1)];
    }

    private Share ShareOf(Func<Verdict, bool> among, Func<Verdict, bool> counted)
    {
        var all = Verdicts.Where(among).ToList();

        return new Share(all.Count(counted), all.Count);
    }
}
