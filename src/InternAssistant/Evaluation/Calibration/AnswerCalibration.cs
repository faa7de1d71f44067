namespace InternAssistant.Evaluation.Calibration;

/// <summary>
/// Whether the confidence of answers can be believed: does it put right answers before wrong ones
/// (the curve and its area), and is it the share that is right (the bins and their error)?
/// </summary>
/// <param name="Questions">How many questions were put; those that were not answered from the documents are never covered.</param>
/// <param name="Answered">How many were answered from the documents.</param>
/// <param name="Aurc">
/// The area under the risk-coverage curve, from 0 (best) to 1: the share of wrong answers among the surest 1, 2, … of the
/// answers given, averaged (Geifman and El-Yaniv 2017; the area: Geifman, Uziel and El-Yaniv 2019). Answers of one
/// confidence count as in random order. A random order has the share of wrong answers. 0 without answers.
/// </param>
/// <param name="Ece">The expected calibration error in ten bins, from 0 (best) to 1 (Naeini, Cooper and Hauskrecht 2015).</param>
/// <param name="Curve">One point for each confidence that occurs, falling; so coverage rises.</param>
/// <param name="Bins">The tenths of confidence, rising; all ten.</param>
public sealed record AnswerCalibration(
    int Questions, int Answered, double Aurc, double Ece, IReadOnlyList<CurvePoint> Curve, IReadOnlyList<ReliabilityBin> Bins)
{
    private const int BinCount = 10;

    /// <summary>At most ten points of the curve: the first that cover one tenth, two tenths, … of the answers.</summary>
    public IReadOnlyList<CurvePoint> Tenths =>
    [
        .. Enumerable.Range(1, 10)
            .Select(tenth => Curve.FirstOrDefault(point => point.Coverage.Count * 10 >= tenth * Answered))
            .OfType<CurvePoint>()
            .Distinct(),
    ];

    /// <summary>The calibration of the answers that were given from documents.</summary>
    public static AnswerCalibration Of(IReadOnlyList<Verdict> verdicts)
    {
        ArgumentNullException.ThrowIfNull(verdicts);

        return Of(
            [.. verdicts.Where(verdict => verdict.Answer.Status == "grounded").Select(verdict => new JudgedAnswer(verdict.Answer.Confidence, verdict.IsRight))],
            verdicts.Count);
    }

    /// <summary>The calibration of answers.</summary>
    /// <param name="answers">The answers given, in any order.</param>
    /// <param name="questions">How many questions were put, answered or not.</param>
    public static AnswerCalibration Of(IReadOnlyList<JudgedAnswer> answers, int questions)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentOutOfRangeException.ThrowIfLessThan(questions, answers.Count);
        var bins = BinsOf(answers);
        var ece = answers.Count == 0 ? 0 : bins.Sum(bin => bin.Right.Of * bin.Gap) / answers.Count;
        var curve = CurveOf(answers, questions);

        return new AnswerCalibration(questions, answers.Count, AreaOf(curve), ece, curve, bins);
    }

    private static List<CurvePoint> CurveOf(IReadOnlyList<JudgedAnswer> answers, int questions)
    {
        var (covered, right) = (0, 0);
        var curve = new List<CurvePoint>();
        foreach (var alike in answers.GroupBy(answer => answer.Confidence).OrderByDescending(group => group.Key))
        {
            covered += alike.Count();
            right += alike.Count(answer => answer.IsRight);
            curve.Add(new CurvePoint(alike.Key, new Share(covered, questions), new Share(right, covered)));
        }

        return curve;
    }

    // Between two points all answers have one confidence: the wrong ones among them are expected evenly spread.
    private static double AreaOf(List<CurvePoint> curve)
    {
        var (sum, covered, wrong) = (0.0, 0, 0);
        foreach (var accuracy in curve.Select(point => point.Accuracy))
        {
            var (alike, wrongAlike) = (accuracy.Of - covered, accuracy.Of - accuracy.Count - wrong);
            for (var more = 1; more <= alike; more++)
            {
                sum += (wrong + ((double)wrongAlike * more / alike)) / (covered + more);
            }

            (covered, wrong) = (accuracy.Of, accuracy.Of - accuracy.Count);
        }

        return covered == 0 ? 0 : sum / covered;
    }

    private static List<ReliabilityBin> BinsOf(IReadOnlyList<JudgedAnswer> answers)
    {
        var tenths = answers.ToLookup(answer => Math.Clamp((int)Math.Floor((answer.Confidence * BinCount) + 1e-9), 0, BinCount - 1));

        return
        [
            .. Enumerable.Range(0, BinCount).Select(bin => new ReliabilityBin(
                (double)bin / BinCount,
                (bin + 1.0) / BinCount,
                tenths[bin].Select(answer => answer.Confidence).DefaultIfEmpty().Average(),
                new Share(tenths[bin].Count(answer => answer.IsRight), tenths[bin].Count()))),
        ];
    }
}
