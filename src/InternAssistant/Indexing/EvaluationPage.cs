using System.Globalization;
using InternAssistant.Evaluation;
using InternAssistant.Evaluation.Calibration;
using InternAssistant.Evaluation.Reasons;

namespace InternAssistant.Indexing;

/// <summary>An evaluation as a page for people: shares, the curve of accuracy over coverage, calibration, and every wrong answer.</summary>
public static class EvaluationPage
{
    /// <summary>The page.</summary>
    /// <param name="report">What the evaluation found.</param>
    /// <param name="questions">What the set of questions is called.</param>
    public static string Of(EvaluationReport report, string questions)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(questions);
        var page = new ReportPage("How good are the answers?").Paragraph(Invariant($"{report.Verdicts.Count} questions of {questions}."));
        AddShares(page, report);
        AddCalibration(page, report.Calibration);
        AddWrong(page, report.Reasons, [.. report.Verdicts.Where(verdict => !verdict.IsRight)]);

        return page.Text();
    }

    private static void AddShares(ReportPage page, EvaluationReport report) => page.Heading("Shares").Table(
        ["What", "Count", "Share", "95 % interval"],
        [
            Row("right", report.Right),
            Row("answered, of those that the documents answer", report.Answered),
            Row("right when answered", report.RightAmongAnswered),
            Row("refused, of those that they do not", report.Refused),
            Row("rightly refused, of those that were refused", report.RightlyRefused),
            Row("asked back, of those that have several meanings", report.Asked),
            Row("rightly asked back, of those that were asked back", report.RightlyAsked),
            Row("all facts in the first sentence, of the right ones with facts", report.LeadSaysAll),
            Row("a fact in the first sentence, of the same", report.LeadSaysAny),
            Row("sentences of which every word but stop words stands in what they cite", report.SentencesInQuotes),
            .. report.ByKind.Select(kind => Row($"right, of kind “{kind.Kind}”", kind.Right)),
        ]);

    private static void AddCalibration(ReportPage page, AnswerCalibration calibration)
    {
        page.Heading("Accuracy over coverage")
            .Paragraph(Invariant($"When only the surest answers are given, how many are right? The band is the 95 % Wilson interval. Area under the risk-coverage curve (AURC) {calibration.Aurc:F4}: 0 is best, a random order has {1 - RightAmong(calibration):F4}."))
            .Chart(calibration)
            .Heading("Is the confidence the share that is right?")
            .Paragraph(Invariant($"Expected calibration error in ten bins (ECE) {calibration.Ece:F4}: 0 is best."))
            .Table(
                ["Confidence", "Mean confidence", "Right", "Share", "95 % interval"],
                calibration.Bins.Where(bin => bin.Right.Of > 0).Select(bin => (IReadOnlyList<string>)[
                    Invariant($"{bin.Low:F1} to {bin.High:F1}"), Invariant($"{bin.Confidence:F3}"), .. Cells(bin.Right)]));
    }

    private static void AddWrong(ReportPage page, IReadOnlyList<(WrongReason Reason, int Count)> reasons, IReadOnlyList<Verdict> wrong)
    {
        page.Heading("Wrong answers");
        if (wrong.Count == 0)
        {
            page.Paragraph("None.");

            return;
        }

        page.Table(["Reason", "Count"], reasons.Select(reason => (IReadOnlyList<string>)[reason.Reason.NameOf(), Invariant($"{reason.Count}")]));
        page.Table(["Question", "What was expected", "What was answered", "Why it is wrong"], wrong.Select(verdict => (IReadOnlyList<string>)[
            $"{verdict.Golden.Question}\n({verdict.Golden.Id})",
            Expected(verdict.Golden),
            Invariant($"{verdict.Answer.Status}, confidence {verdict.Answer.Confidence:F2}\n{verdict.Answer.Text}"),
            $"{verdict.Reason?.NameOf()}\nIt {verdict.Problem}."]));
    }

    private static string Expected(GoldenQuestion golden) =>
        string.Join('\n', golden.Facts.Select(fact => string.Join(" or ", fact)).Concat(golden.Proofs.Select(proof => $"“{proof.Quote}”")).Prepend(golden.Expect));

    private static double RightAmong(AnswerCalibration calibration) => calibration.Curve.Count == 0 ? 1 : calibration.Curve[^1].Accuracy.Value;

    private static IReadOnlyList<string> Row(string name, Share share) => [name, .. Cells(share)];

    private static string[] Cells(Share share) =>
        [Invariant($"{share.Count} of {share.Of}"), Invariant($"{100 * share.Value:F1} %"), Invariant($"{100 * share.Low:F1} to {100 * share.High:F1}")];

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
