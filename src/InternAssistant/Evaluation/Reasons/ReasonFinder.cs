using InternAssistant.Answering;

namespace InternAssistant.Evaluation.Reasons;

/// <summary>Tells from the steps of a turn where its wrong answer went wrong.</summary>
/// <param name="documentIds">The documents that exist: evidence from others is not looked for.</param>
public sealed class ReasonFinder(IReadOnlySet<string> documentIds)
{
    private const string Grounded = "grounded";
    private const string Abstained = "abstained";
    private const string Clarification = "clarification";

    /// <summary>Why an answer is wrong. The first that fits, from the search to the choice.</summary>
    /// <param name="golden">The question.</param>
    /// <param name="answer">The answer, which is known to be wrong.</param>
    /// <param name="steps">What happened inside the turn.</param>
    public WrongReason ReasonOf(GoldenQuestion golden, AnswerJson answer, IReadOnlyList<TurnStep> steps)
    {
        ArgumentNullException.ThrowIfNull(golden);
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(steps);
        var text = GoldenMatch.Fold(answer.Text);

        return (golden.Expect, answer.Status) switch
        {
            (Clarification, not Clarification) => WrongReason.ShouldHaveAsked,
            (not Clarification, Clarification) => WrongReason.AskedNeedlessly,
            (Abstained, Grounded) => WrongReason.ShouldHaveRefused,
            (Grounded, Abstained) => LossOf(golden, text, steps) ?? WrongReason.WronglyRefused,
            var (expected, status) when expected != status => WrongReason.Misread,
            _ when golden.Forbidden.Any(forbidden => GoldenMatch.Has(text, forbidden)) => WrongReason.SaysForbidden,
            _ => LossOf(golden, text, steps) ?? (IsPartlyRefused(answer) ? WrongReason.WronglyRefused : WrongReason.NotSelected),
        };
    }

    // What was lost before anything could be chosen; null when the answer could have been given.
    private WrongReason? LossOf(GoldenQuestion golden, string text, IReadOnlyList<TurnStep> steps)
    {
        var sought = new Sought(
            [.. golden.Facts.Where(fact => !GoldenMatch.States(text, fact))],
            [.. golden.Proofs.Where(proof => proof.DocumentId is null || documentIds.Contains(proof.DocumentId))]);
        if (steps.OfType<TurnStep.Checked>().Any(sought.IsAmongDropped))
        {
            return WrongReason.DroppedByChecker;
        }

        var searches = steps.OfType<TurnStep.Searched>().ToList();

        return searches.Count > 0 && !sought.IsAmong([.. searches.SelectMany(search => search.Hits).Select(hit => hit.Passage)])
            ? WrongReason.NotRetrieved
            : null;
    }

    private static bool IsPartlyRefused(AnswerJson answer) => answer.Parts is { } parts && parts.Any(part => part.Status == Abstained);
}
