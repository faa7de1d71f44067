using InternAssistant.Evaluation.Diff;
using InternAssistant.Evaluation.Gate;
using InternAssistant.Indexing;
using InternAssistant.Knowledge.Facts;
using InternAssistant.Knowledge.Lint;

namespace InternAssistant.AcceptanceTests.Quality.SeededFaults;

/// <summary>One edit of one file of one folder, and what the run over it reported.</summary>
/// <param name="Kind">The kind of edit.</param>
/// <param name="House">The name of the folder.</param>
/// <param name="File">The file that was edited.</param>
/// <param name="Damage">What the edit did.</param>
/// <param name="Report">The report of the run.</param>
internal sealed record Trial(string Kind, string House, string File, Damage Damage, IndexReport Report)
{
    public bool IsStopped => Report.Refused || Report.Problem is not null;

    public Outcome Outcome => IsStopped && NamesCause ? Outcome.Stopped : ShownBy is not null ? Outcome.Named : Outcome.Missed;

    /// <summary>What of the report shows the damage of an edit that is not stopped; null when nothing does.</summary>
    public string? ShownBy =>
        Report.NewFindings.FirstOrDefault(finding => finding.Severity >= Severity.Warning && (Names(finding.File) || Names(finding.OtherFile))) is { } finding ? $"finding {finding.Rule}"
        : Report.NewConflicts.Any(conflict => Names(conflict.First.DocumentId) || Names(conflict.Second.DocumentId)) ? "conflict"
        : Report.Failures.Any(failure => Names(failure.Id)) ? "failure"
        : Report.Removed.Any(Names) ? "removed"
        : Report.Answers.Changes.Any(change => change.Causes.Any(Names) && IsWorse(change)) ? "answer"
        : Changes.Any(change => change.LostMost) ? "lost most"
        : Changes.Any(change => change.HeadingsGone.Count > 0) ? "heading gone"
        : Changes.Any(change => change.Facts.Any(Shows)) ? "fact"
        : Changes.Any(change => change.StatementChanges.Any(Shows)) ? "statement"
        : Damage.Was is not null && Changes.Any(change => change.StatementsGone.Any(gone => Has(Damage.Was, gone))) ? "statement gone"
        : null;

    private IEnumerable<DocumentChange> Changes => Report.DocumentChanges.Where(change => Names(change.DocumentId));

    private bool NamesCause => Report.Problem is not null || Report.Objections.Any(objection =>
        objection.Files.Any(Names)
        || Damage.Files.Any(file => objection.Message.Contains(file, StringComparison.Ordinal))
        || (Damage.IsOfFolder && objection.Reason is ObjectionReason.DocumentsLost or ObjectionReason.NoPassages));

    private bool Names(string? file) => file is not null && Damage.Files.Contains(file);

    private bool IsWorse(AnswerChange change) =>
        change.GotWorse
        || (change.Before.Answer.Status == "grounded" && change.After.Answer.Status != "grounded")
        || (Damage.Was is { } was && Has(change.Before.Answer.Text, was) && !Has(change.After.Answer.Text, was))
        || (Damage.Is is { } now && !Has(change.Before.Answer.Text, now) && Has(change.After.Answer.Text, now));

    // A value must be shown itself; where no value is at stake, a fact that is gone shows the loss.
    private bool Shows(FactChange change) => Damage.Was is { } was
        ? Has(change.Before?.Quote, was) && (change.After is null || Damage.Is is null || Has(change.After.Quote, Damage.Is))
        : change.After is null;

    // A value must be shown itself, as what it was and is; where no value is at stake, a change of what is said or where it stands shows the damage.
    private bool Shows(StatementChange change) => Damage.Was is { } was && Damage.Is is { } now
        ? change.Kind is not StatementChangeKind.Wording && ((change.Kind is StatementChangeKind.Leftover || Has(change.Before, was)) && Has(change.After, now) || (change.Kind is StatementChangeKind.Characters && Has(change.Before, was)))
        : change.Kind is not StatementChangeKind.Wording;

    private static bool Has(string? text, string value) => text?.Contains(value, StringComparison.Ordinal) ?? false;
}
