using System.Globalization;
using System.Text.Json.Nodes;
using InternAssistant.Indexing;
using InternAssistant.Knowledge.Faq;
using InternAssistant.Knowledge.Lint;

namespace InternAssistant.Cli.Output;

/// <summary>What an import did: lines for people, JSON for programs. Trouble goes to stderr.</summary>
public static class FaqImportView
{
    private const int MostQuestions = 3;

    public static void Show(FaqImportResult result, string file, AssistantFolders folders)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(folders);
        if (Verdict(result, file, folders) is { } verdict)
        {
            Write(verdict);
            ShowDocuments(result);
        }

        foreach (var finding in result.Findings)
        {
            Write($"  {finding.Severity.ToString().ToLowerInvariant(),-8} {Place(finding)} {finding.Rule}: {Printable.OnOneLine(finding.Message)}");
        }

        if (result.Report is { } report)
        {
            IndexReportView.Show(report, folders);
        }

        ShowTrouble(result, withReport: false);
    }

    /// <summary>Why nothing was written, and what the index could not do, on stderr.</summary>
    public static void ShowTrouble(FaqImportResult result, bool withReport = true)
    {
        ArgumentNullException.ThrowIfNull(result);

        if (withReport && result.Report is { } report)
        {
            IndexReportView.ShowTrouble(report);
        }

        switch (result)
        {
            case { Problem: { } problem }:
                Say.Trouble(problem);
                break;
            case { Status: FaqImportStatus.Faulty }:
                var errors = result.Findings.Count(finding => finding.Severity == Severity.Error);
                Say.Trouble($"Nothing was written: {Counted.Of(errors, "error")} in the table. Correct the rows and import again.");
                break;
            case { Status: FaqImportStatus.Refused, Written.Count: 0 }:
                Say.Trouble("Nothing was written: the documents are as they were. Correct the table and import again, or confirm with --force --reason TEXT.");
                break;
            case { Status: FaqImportStatus.Refused or FaqImportStatus.Failed, Written.Count: > 0 }:
                Say.Trouble($"{string.Join(", ", result.Written)} {(result.Written.Count == 1 ? "is" : "are")} written and not in service yet. 'index' puts the folder in service.");
                break;
        }
    }

    public static JsonObject Json(FaqImportResult result, string file, AssistantFolders folders)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(folders);

        return new JsonObject
        {
            ["file"] = Path.GetFullPath(file),
            ["status"] = result.Status.ToString().ToLowerInvariant(),
            ["documents"] = new JsonArray([.. result.Changes.Select(Json)]),
            ["notInFile"] = result.Untouched + result.Changes.Sum(change => change.NotInFile.Count),
            ["findings"] = FindingsOf(result.Findings),
            ["written"] = JsonLines.ListOf(result.Written),
            ["report"] = result.Report is { } report ? IndexReportView.Json(report, folders) : null,
            ["problem"] = result.Problem ?? result.Report?.Problem,
        };
    }

    /// <summary>Findings about rows.</summary>
    public static JsonArray FindingsOf(IEnumerable<Finding> findings) =>
    [
        .. findings.Select(finding => (JsonNode)new JsonObject
        {
            ["file"] = finding.File,
            ["row"] = finding.Line,
            ["severity"] = finding.Severity.ToString().ToLowerInvariant(),
            ["rule"] = finding.Rule,
            ["message"] = finding.Message,
        }),
    ];

    private static JsonNode Json(FaqDocumentChange change) => new JsonObject
    {
        ["documentId"] = change.DocumentId,
        ["added"] = change.Added,
        ["changed"] = change.Changed,
        ["unchanged"] = change.Unchanged,
        ["notInFile"] = JsonLines.ListOf(change.NotInFile),
    };

    // Documents about which the table says nothing new share a line.
    private static void ShowDocuments(FaqImportResult result)
    {
        foreach (var change in result.Changes.Where(change => !IsQuiet(change)))
        {
            Write($"  {change.DocumentId}: {change.Added} added, {change.Changed} changed, {change.Unchanged} unchanged");

            if (change.NotInFile.Count > 0)
            {
                Write($"             {change.NotInFile.Count} not in the file, left as {(change.NotInFile.Count == 1 ? "it is" : "they are")}: {string.Join("; ", change.NotInFile.Take(MostQuestions).Select(Printable.OnOneLine))}{(change.NotInFile.Count > MostQuestions ? "; …" : "")}");
            }
        }

        if (result.Changes.Where(IsQuiet).ToList() is { Count: > 0 } quiet)
        {
            Write($"  {Counted.Of(quiet.Count, result.Changes.Count > quiet.Count ? "other document" : "document")}: {quiet.Sum(change => change.Unchanged)} unchanged");
        }

        if (result.Untouched > 0)
        {
            Write($"  {Counted.Of(result.Untouched, "question")} of other documents not in the file, left as {(result.Untouched == 1 ? "it is" : "they are")}");
        }
    }

    private static bool IsQuiet(FaqDocumentChange change) => change.Added + change.Changed + change.NotInFile.Count == 0;

    private static string? Verdict(FaqImportResult result, string file, AssistantFolders folders) => result.Status switch
    {
        FaqImportStatus.Unchanged => $"'{file}' says what '{folders.Knowledge}' says already; nothing was written.",
        FaqImportStatus.Imported => $"'{file}' was taken over into '{folders.Knowledge}':",
        FaqImportStatus.Refused when result.Written.Count == 0 => $"'{file}' was examined and not taken over into '{folders.Knowledge}':",
        FaqImportStatus.Refused => $"'{file}' was written into '{folders.Knowledge}' and not put in service:",
        _ => null,
    };

    private static string Place(Finding finding) => finding.Line is { } row ? string.Create(CultureInfo.InvariantCulture, $"{finding.File} row {row}") : finding.File;

    private static void Write(string line) => Console.Out.WriteLine(Printable.Of(line));
}
