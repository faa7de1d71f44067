using InternAssistant.Evaluation.Calibration;
using InternAssistant.Evaluation.Reasons;

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

    /// <summary>Questions that were refused: how many of them the documents do not answer (precision; <see cref="Refused"/> is the recall).</summary>
    public Share RightlyRefused => ShareOf(verdict => verdict.Answer.Status == "abstained", verdict => verdict.Golden.Expect == "abstained");

    /// <summary>Questions that have to be asked back: how many were (recall).</summary>
    public Share Asked => ShareOf(verdict => verdict.Golden.Expect == "clarification", verdict => verdict.Answer.Status == "clarification");

    /// <summary>Questions that were asked back: how many had to be (precision).</summary>
    public Share RightlyAsked => ShareOf(verdict => verdict.Answer.Status == "clarification", verdict => verdict.Golden.Expect == "clarification");

    /// <summary>Sentences of answers: how many say only words of what they cite, as <see cref="WordSupport"/> measures it.</summary>
    public Share SentencesInQuotes
    {
        get
        {
            var shares = Verdicts.Select(verdict => WordSupport.Of(verdict.Answer)).ToList();

            return new Share(shares.Sum(share => share.Count), shares.Sum(share => share.Of));
        }
    }

    /// <summary>Right answers from the documents whose question names facts: how many state all of them in their first sentence.</summary>
    public Share LeadSaysAll => ShareOf(HasLead, verdict => verdict.Golden.Facts.All(fact => GoldenMatch.States(LeadOf(verdict), fact)));

    /// <summary>The same answers: how many state at least one of the facts in their first sentence.</summary>
    public Share LeadSaysAny => ShareOf(HasLead, verdict => verdict.Golden.Facts.Any(fact => GoldenMatch.States(LeadOf(verdict), fact)));

    /// <summary>How many answers are wrong for which reason; reasons that do not occur are left out.</summary>
    public IReadOnlyList<(WrongReason Reason, int Count)> Reasons =>
    [
        .. Verdicts.Select(verdict => verdict.Reason).OfType<WrongReason>().GroupBy(reason => reason)
            .OrderBy(group => group.Key)
            .Select(group => (group.Key, group.Count())),
    ];

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
    public double ElapsedMs(double quantile) => Times.Quantile(Verdicts.Select(verdict => verdict.Elapsed), quantile);

    /// <summary>Several runs as one, in order.</summary>
    public static EvaluationReport Of(IReadOnlyList<EvaluationReport> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);

        return new EvaluationReport([.. reports.SelectMany(report => report.Verdicts)], reports.Sum(report => report.InexactQuotes));
    }

    private static bool HasLead(Verdict verdict) =>
        verdict is { IsRight: true, Golden: { Expect: "grounded", Facts.Count: > 0 }, Answer.Sentences.Count: > 0 };

    private static string LeadOf(Verdict verdict) => GoldenMatch.Fold(verdict.Answer.Sentences[0].Text);

    private Share ShareOf(Func<Verdict, bool> among, Func<Verdict, bool> counted)
    {
        var all = Verdicts.Where(among).ToList();

        return new Share(all.Count(counted), all.Count);
    }
}
