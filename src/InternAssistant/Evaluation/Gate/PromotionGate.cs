using System.Globalization;
using InternAssistant.Evaluation.Diff;
using InternAssistant.Knowledge;
using InternAssistant.Knowledge.Facts;
using InternAssistant.Knowledge.Lint;

namespace InternAssistant.Evaluation.Gate;

/// <summary>
/// Decides whether a candidate may go live. Only what is worse than what is served stops it: with nothing served, all that has a passage may.
/// </summary>
public sealed class PromotionGate(GateOptions? options = null)
{
    private const int MostPlaces = 6;

    private readonly GateOptions options = options ?? new GateOptions();

    /// <summary>The reasons why a candidate must not go live; empty when it may.</summary>
    public IReadOnlyList<Objection> Check(Examination examination)
    {
        ArgumentNullException.ThrowIfNull(examination);
        if (examination.PassagesAfter == 0)
        {
            return [new Objection(ObjectionReason.NoPassages, [], "Nothing is left to answer from: no document has a passage. Restore the documents and re-index.")];
        }

        if (!examination.HasServed)
        {
            return [];
        }

        return
        [
            .. RolledBack(examination),
            .. DocumentsLost(examination),
            .. examination.LostToFailure.Select(Unreadable),
            .. examination.NewFindings.Where(finding => finding.Severity == Severity.Error && !IsOfUnreadableFile(finding)).Select(LintError),
            .. examination.NewConflicts.GroupBy(conflict => (conflict.Subject, conflict.Attribute)).Select(Contradiction),
            .. examination.DocumentChanges.SelectMany(Unfinished),
            .. examination.Answers.Changes.Where(change => change.GotWorse).Select(GoldenQuestion),
        ];
    }

    // A file that nobody is served from may be left out; whether one that is served can be read is asked on its own.
    private static bool IsOfUnreadableFile(Finding finding) => finding.Rule is "unreadable-file" or "empty-file" or "left-out";

    private static IEnumerable<Objection> RolledBack(Examination examination)
    {
        if (examination.RolledBackBy is { } who)
        {
            yield return new Objection(ObjectionReason.RolledBack, [], $"The folder gives the same snapshot that was taken out of service by {who}. Correct the documents, or promote it again with --force.");
        }
    }

    private IEnumerable<Objection> DocumentsLost(Examination examination)
    {
        var lost = examination.DocumentsBefore - examination.DocumentsAfter;
        if (lost > 1 && lost > options.MaximumDocumentLoss * examination.DocumentsBefore)
        {
            yield return new Objection(ObjectionReason.DocumentsLost, [], string.Create(
                CultureInfo.InvariantCulture,
                $"{lost} of {examination.DocumentsBefore} documents would be gone; at most {100 * options.MaximumDocumentLoss:0.#} % may go at once (setting Gate:MaximumDocumentLoss). Restore them, or confirm with --force."));
        }
    }

    private static Objection Unreadable(LoadResult.Failed failure) =>
        new(ObjectionReason.UnreadableDocument, [failure.Id], $"'{failure.Id}' is served and cannot be read any more: {failure.Reason}");

    private static IEnumerable<Objection> Unfinished(DocumentChange change) =>
        from statement in change.StatementChanges
        where statement.Kind == StatementChangeKind.Leftover
        select new Objection(ObjectionReason.Unfinished, [change.DocumentId], $"{change.DocumentId} says something unfinished: “{statement.After}” Finish or remove it.");

    private static Objection LintError(Finding finding) =>
        new(ObjectionReason.LintError, [finding.File], $"{Place(finding.File, finding.Line)}: {finding.Message}");

    // One wrong figure contradicts every place where the right one stands: that is one reason, with all places.
    private static Objection Contradiction(IGrouping<(string Subject, string Attribute), Conflict> conflicts)
    {
        var facts = conflicts.SelectMany(conflict => new[] { conflict.First, conflict.Second }).DistinctBy(fact => (fact.DocumentId, fact.Quote)).Take(MostPlaces).ToList();

        return new Objection(
            ObjectionReason.Conflict,
            [.. facts.Select(fact => fact.DocumentId).Distinct()],
            $"{conflicts.Key.Subject}, {conflicts.Key.Attribute}: {string.Join(", ", facts.Select(fact => $"{Place(fact.DocumentId, fact.Line)} says “{fact.Quote}”"))}. Correct what is wrong.");
    }

    private static Objection GoldenQuestion(AnswerChange change)
    {
        var golden = change.Before.Golden;
        var causes = change.Causes.Count == 0 ? "" : $" Cause: {(change.CausesAreCertain ? "" : "probably ")}{string.Join(", ", change.Causes)}.";

        return new Objection(
            ObjectionReason.GoldenQuestion,
            change.Causes,
            $"“{golden.Question}” ({golden.Id}) was answered rightly: “{change.Before.Answer.Text}” Now it {change.After.Problem}: “{change.After.Answer.Text}”{causes}");
    }

    private static string Place(string file, int? line) => line is { } number ? $"{file}:{number}" : file;
}
