using InternAssistant.Evaluation.Calibration;

namespace InternAssistant.Evaluation.Squad;

/// <summary>What a run over SQuAD's questions found.</summary>
/// <param name="Outcomes">One a question, in order.</param>
public sealed record SquadReport(IReadOnlyList<SquadOutcome> Outcomes)
{
    /// <summary>Answerable questions: how many of their answers stand in a passage that the search found.</summary>
    public Share Found => ShareOf(outcome => outcome.IsAnswerable, outcome => outcome.IsFound);

    /// <summary>Answerable questions: how many were answered, rightly or not.</summary>
    public Share Answered => ShareOf(outcome => outcome.IsAnswerable, outcome => outcome.IsAnswered);

    /// <summary>Answerable questions: how many have an answer's words in the first sentence (recall).</summary>
    public Share LeadHasAnswer => ShareOf(outcome => outcome.IsAnswerable, outcome => outcome.LeadHasAnswer);

    /// <summary>Answerable questions: how many first sentences cite the place that readers marked.</summary>
    public Share LeadIsAtPlace => ShareOf(outcome => outcome.IsAnswerable, outcome => outcome.LeadIsAtPlace);

    /// <summary>Answerable questions: how many have an answer's words in any sentence.</summary>
    public Share HasAnswer => ShareOf(outcome => outcome.IsAnswerable, outcome => outcome.HasAnswer);

    /// <summary>Questions that were answered: how many have an answer's words in the first sentence (precision).</summary>
    public Share RightAmongAnswered => ShareOf(outcome => outcome.IsAnswered, outcome => outcome.LeadHasAnswer);

    /// <summary>Unanswerable questions: how many were not answered (recall of refusal).</summary>
    public Share Refused => ShareOf(outcome => !outcome.IsAnswerable, outcome => !outcome.IsAnswered);

    /// <summary>Questions that were not answered: how many are unanswerable (precision of refusal).</summary>
    public Share RightlyRefused => ShareOf(outcome => !outcome.IsAnswered, outcome => !outcome.IsAnswerable);

    /// <summary>All questions: how many have the answer in the first sentence, or have none and were not answered.</summary>
    public Share Right => ShareOf(_ => true, outcome => outcome.IsAnswerable ? outcome.LeadHasAnswer : !outcome.IsAnswered);

    /// <summary>The F1 of the first sentence: the harmonic mean of <see cref="RightAmongAnswered"/> and <see cref="LeadHasAnswer"/>.</summary>
    public double SentenceF1 => F1(RightAmongAnswered, LeadHasAnswer);

    /// <summary>The F1 of refusal: the harmonic mean of <see cref="RightlyRefused"/> and <see cref="Refused"/>.</summary>
    public double RefusalF1 => F1(RightlyRefused, Refused);

    /// <summary>Accuracy over coverage, by the confidence of the answers that were given.</summary>
    public AnswerCalibration Calibration =>
        AnswerCalibration.Of([.. Outcomes.Where(outcome => outcome.IsAnswered).Select(outcome => new JudgedAnswer(outcome.Confidence, outcome.LeadHasAnswer))], Outcomes.Count);

    /// <summary>A quantile of the turns' times, in milliseconds.</summary>
    /// <param name="quantile">From 0 to 1.</param>
    public double ElapsedMs(double quantile) => Times.Quantile(Outcomes.Select(outcome => outcome.Elapsed), quantile);

    private static double F1(Share precision, Share recall) => precision.Count == 0 ? 0 : 2 * precision.Value * recall.Value / (precision.Value + recall.Value);

    private Share ShareOf(Func<SquadOutcome, bool> among, Func<SquadOutcome, bool> counted)
    {
        var all = Outcomes.Where(among).ToList();

        return new Share(all.Count(counted), all.Count);
    }
}
