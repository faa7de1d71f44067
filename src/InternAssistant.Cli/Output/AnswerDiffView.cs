using System.Globalization;
using InternAssistant.Evaluation;
using InternAssistant.Evaluation.Diff;
using InternAssistant.Indexing;

namespace InternAssistant.Cli.Output;

/// <summary>Which answers differ, for people.</summary>
public static class AnswerDiffView
{
    private const int MostChanges = 15;

    public static void Show(AnswerDiff diff)
    {
        ArgumentNullException.ThrowIfNull(diff);
        if (diff.Questions == 0)
        {
            return;
        }

        Write(string.Create(
            CultureInfo.InvariantCulture,
            $"Answers: {diff.Questions} golden questions, {diff.RightBefore} right before, {diff.RightAfter} now; {(diff.Changes.Count == 0 ? "none" : diff.Changes.Count)} answered differently."));
        var shown = diff.Changes.Where(change => !IsOnlyOtherNearest(change)).OrderBy(change => change.GotWorse ? 0 : change.GotBetter ? 2 : 1).ToList();
        foreach (var change in shown.Take(MostChanges))
        {
            Show(change);
        }

        if (shown.Count > MostChanges)
        {
            Write(string.Create(CultureInfo.InvariantCulture, $"  and {shown.Count - MostChanges} more answers, see the report"));
        }

        if (diff.Changes.Count > shown.Count)
        {
            Write(string.Create(CultureInfo.InvariantCulture, $"  and {diff.Changes.Count - shown.Count} refusals that name other documents as the nearest"));
        }

        foreach (var expired in diff.Expired)
        {
            Write($"  expired  {AnswerDiffPage.Describe(expired)}");
        }
    }

    // A refusal lists the nearest documents; which they are hardly matters to anybody.
    private static bool IsOnlyOtherNearest(AnswerChange change) =>
        change.Before.Answer.Status == "abstained" && change.After.Answer.Status == "abstained" && change.Before.IsRight == change.After.IsRight;

    private static void Show(AnswerChange change)
    {
        var verb = change.GotWorse ? "worse" : change.GotBetter ? "better" : "other";
        var causes = change.Causes.Count == 0 ? "" : $" because of {(change.CausesAreCertain ? "" : "probably ")}{string.Join(", ", change.Causes)}";
        Write($"  {verb,-8} “{change.Before.Golden.Question}” ({change.Before.Golden.Id}){causes}");
        Write($"           before: {Line(change.Before)}");
        Write($"           now:    {Line(change.After)}");
    }

    private static string Line(Verdict verdict) =>
        $"{Printable.OnOneLine(verdict.Answer.Text)}{(verdict.Problem is { } problem ? $" ({problem})" : "")}";

    private static void Write(string line) => Console.Out.WriteLine(Printable.Of(line));
}
