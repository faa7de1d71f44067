using System.Globalization;
using InternAssistant.Evaluation.Diff;

namespace InternAssistant.Indexing;

/// <summary>An answer diff as a page for people.</summary>
public static class AnswerDiffPage
{
    /// <summary>The page.</summary>
    /// <param name="diff">The diff.</param>
    /// <param name="before">What the first snapshot is called.</param>
    /// <param name="after">What the second snapshot is called.</param>
    public static string Of(AnswerDiff diff, string before, string after)
    {
        ArgumentNullException.ThrowIfNull(diff);
        var page = new ReportPage("Which answers differ").Paragraph($"From snapshot {before} to snapshot {after}.");
        AddTo(page, diff);

        return page.Text();
    }

    internal static void AddTo(ReportPage page, AnswerDiff diff)
    {
        if (diff.Questions == 0)
        {
            return;
        }

        page.Heading("Answers")
            .Paragraph(string.Create(CultureInfo.InvariantCulture, $"{diff.Questions} golden questions: {diff.RightBefore} right before, {diff.RightAfter} now. {diff.Changes.Count} answered differently."));
        if (diff.Changes.Count > 0)
        {
            page.Table(
                ["Question", "Before", "Now", "Because of"],
                diff.Changes.OrderBy(change => change.GotWorse ? 0 : change.GotBetter ? 2 : 1).Select(Row));
        }

        if (diff.Expired.Count > 0)
        {
            page.Heading("Wrong because a posting has expired").List(diff.Expired.Select(Describe));
        }
    }

    /// <summary>What became of a question whose posting has expired, as a sentence.</summary>
    public static string Describe(ExpiredQuestion expired)
    {
        ArgumentNullException.ThrowIfNull(expired);

        return string.Create(CultureInfo.InvariantCulture, $"“{expired.Question.Question}” ({expired.Question.Id}) was right until {expired.Until:yyyy-MM-dd}: {expired.DocumentId} has expired.");
    }

    private static string[] Row(AnswerChange change) =>
    [
        $"{change.Before.Golden.Question}\n({change.Before.Golden.Id})",
        Describe(change.Before),
        Describe(change.After),
        $"{(change.CausesAreCertain ? "" : "probably ")}{string.Join(", ", change.Causes)}",
    ];

    private static string Describe(Evaluation.Verdict verdict) =>
        $"{verdict.Answer.Status}, {(verdict.IsRight ? "right" : $"wrong: it {verdict.Problem}")}\n{verdict.Answer.Text}\n{string.Join('\n', verdict.Answer.Citations.Select(citation => $"[{citation.Marker}] {citation.DocumentId}"))}".TrimEnd();
}
