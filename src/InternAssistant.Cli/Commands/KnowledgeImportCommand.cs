using System.CommandLine;
using InternAssistant.Cli.Output;
using InternAssistant.Indexing;
using InternAssistant.Knowledge.Faq;

namespace InternAssistant.Cli.Commands;

/// <summary><c>knowledge import FILE</c>: an edited table of questions and answers back into the folder, through the same lint and gate as <c>index</c>.</summary>
public static class KnowledgeImportCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "The table: .xlsx or .csv, with the columns that 'knowledge export' writes.", HelpName = "FILE" };
        var to = new Option<string>("--to") { Description = $"The document for rows that name none, below the knowledge folder; created when missing ({CuratedFile.DefaultId}).", HelpName = "DOCUMENT", DefaultValueFactory = _ => CuratedFile.DefaultId };
        var force = new Option<bool>("--force") { Description = "Write and put in service whatever the gate objects to; who and why is recorded." };
        var reason = new Option<string?>("--reason") { Description = "Why, for whoever reads promotions.jsonl.", HelpName = "TEXT" };
        var (knowledge, index, json) = (CommonOptions.Knowledge(), CommonOptions.Index(), CommonOptions.Json());
        var command = new Command("import", "Take an edited spreadsheet of questions and answers back into the knowledge folder, and index it.") { file, to, knowledge, index, json, force, reason };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            new KnowledgeImportOptions(
                parsed.GetValue(file)!, parsed.GetValue(to)!, parsed.GetValue(knowledge), parsed.GetValue(index), parsed.GetValue(json), parsed.GetValue(force), parsed.GetValue(reason)),
            cancellationToken));

        return command;
    }

    private static async Task<int> RunAsync(KnowledgeImportOptions options, CancellationToken cancellationToken)
    {
        await using var assistant = Assistant.Create(options.Knowledge, options.Index);

        if (Refuse(options, assistant.Folders.Knowledge) is { } wrong)
        {
            Say.Trouble(wrong);

            return ExitCode.WrongUse;
        }

        var result = await ImportAsync(assistant, options, cancellationToken);

        if (options.Json)
        {
            Console.Out.WriteLine(JsonLines.Indented(FaqImportView.Json(result, options.File, assistant.Folders)));
            FaqImportView.ShowTrouble(result);
        }
        else
        {
            FaqImportView.Show(result, options.File, assistant.Folders);
        }

        return result.Status switch
        {
            FaqImportStatus.Unchanged or FaqImportStatus.Imported => ExitCode.Done,
            FaqImportStatus.Refused => ExitCode.Refused,
            _ => ExitCode.Failed,
        };
    }

    private static async Task<FaqImportResult> ImportAsync(Assistant assistant, KnowledgeImportOptions options, CancellationToken cancellationToken)
    {
        using var progress = new ProgressLine(Console.Error, !Console.IsErrorRedirected, assistant.Clock);

        return await assistant.ImportAsync(
            index => new FaqImportRequest(options.File, index with { Force = options.Force, Reason = options.Reason ?? $"knowledge import {Path.GetFileName(options.File)}", Progress = progress }) { CuratedId = options.To },
            cancellationToken);
    }

    private static string? Refuse(KnowledgeImportOptions options, string knowledge) =>
        !FaqTable.IsKnown(options.File) ? $"'{options.File}' is neither .xlsx nor .csv. Save the table in one of these formats (without macros)."
        : string.IsNullOrWhiteSpace(options.To) ? "--to names no document."
        : Directory.Exists(knowledge) ? CuratedFile.Refuse(knowledge, options.To)
        : null;
}
