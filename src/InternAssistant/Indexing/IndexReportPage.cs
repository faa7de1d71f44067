using System.Globalization;
using InternAssistant.Evaluation.Diff;
using InternAssistant.Knowledge.Facts;
using InternAssistant.Knowledge.Lint;

namespace InternAssistant.Indexing;

/// <summary>What a run did and found, as a page for people.</summary>
internal static class IndexReportPage
{
    public static string Of(IndexReport report, DateTimeOffset at)
    {
        var page = new ReportPage("What this edit changes")
            .Verdict(VerdictOf(report), report.Refused)
            .Paragraph(string.Create(CultureInfo.InvariantCulture, $"{at.UtcDateTime:yyyy-MM-dd HH:mm} UTC. Candidate {report.Candidate}. {report.Documents} documents, {report.Passages} passages. Served before: {report.Before ?? "nothing"}."));
        if (report.Objections.Count > 0)
        {
            page.Heading("What stops it").List(report.Objections.Select(objection => objection.Message));
        }

        AddDocuments(page, report);
        AnswerDiffPage.AddTo(page, report.Answers);
        AddFindings(page, "New findings", report.NewFindings);
        AddConflicts(page, "New contradictions", report.NewConflicts);
        AddFindings(page, "All findings", report.Findings);
        AddConflicts(page, "All contradictions", report.Conflicts);

        return page.Text();
    }

    private static string VerdictOf(IndexReport report) => report switch
    {
        { Refused: true } => $"Not in service: {report.Objections.Count} {(report.Objections.Count == 1 ? "reason" : "reasons")}. What was served before still serves.",
        { Promoted: true, Objections.Count: > 0 } => "In service, forced over the reasons below.",
        { Promoted: true } => "In service.",
        _ => "Nothing was put in service.",
    };

    private static void AddDocuments(ReportPage page, IndexReport report)
    {
        if (report.DocumentChanges.Count == 0)
        {
            return;
        }

        var changed = report.DocumentChanges.SelectMany(document => document.StatementChanges.Select(change => (string[])[document.DocumentId, WordsFor(change.Kind), change.Before, change.After])).ToList();
        if (changed.Count > 0)
        {
            page.Heading("What is said differently").Table(["Document", "What differs", "Before", "Now"], changed);
        }

        page.Heading("Documents").Table(
            ["Document", "Statements", "Headings gone", "Facts", "No longer said", "Newly said"],
            report.DocumentChanges.Select(change => (string[])
            [
                change.RenamedFrom is { } old ? $"{change.DocumentId}\n(was {old})" : change.DocumentId,
                string.Create(CultureInfo.InvariantCulture, $"{change.StatementsBefore} → {change.StatementsAfter}"),
                string.Join('\n', change.HeadingsGone),
                string.Join('\n', change.Facts.Select(FactSentence.Of)),
                string.Join('\n', change.StatementsGone),
                string.Join('\n', change.StatementsAdded),
            ]));
    }

    private static string WordsFor(StatementChangeKind kind) => kind switch
    {
        StatementChangeKind.Leftover => "unfinished",
        StatementChangeKind.Denial => "a denial",
        StatementChangeKind.Value => "a value",
        StatementChangeKind.Name => "a name",
        StatementChangeKind.Characters => "characters",
        StatementChangeKind.Link => "leads to another host",
        StatementChangeKind.CutOff => "its end is missing",
        StatementChangeKind.Moved => "stands under another heading",
        StatementChangeKind.Form => "no list item or row any more",
        _ => "the wording",
    };

    private static void AddFindings(ReportPage page, string heading, IReadOnlyList<Finding> findings)
    {
        if (findings.Count > 0)
        {
            page.Heading(heading).Table(
                ["Place", "Severity", "Rule", "What to do"],
                findings.Select(finding => (string[])
                [
                    finding.Line is { } line ? string.Create(CultureInfo.InvariantCulture, $"{finding.File}:{line}") : finding.File,
                    finding.Severity.ToString().ToLowerInvariant(),
                    finding.Rule,
                    finding.Message,
                ]));
        }
    }

    private static void AddConflicts(ReportPage page, string heading, IReadOnlyList<Conflict> conflicts)
    {
        if (conflicts.Count > 0)
        {
            page.Heading(heading).Table(
                ["Subject", "One says", "The other says"],
                conflicts.Select(conflict => (string[])[$"{conflict.Subject}, {conflict.Attribute}", Place(conflict.First), Place(conflict.Second)]));
        }
    }

    private static string Place(Fact fact) => string.Create(CultureInfo.InvariantCulture, $"{fact.DocumentId}:{fact.Line}\n“{fact.Quote}”");
}
