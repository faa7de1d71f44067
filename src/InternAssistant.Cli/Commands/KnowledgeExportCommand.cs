using System.CommandLine;
using System.Text.Json.Nodes;
using InternAssistant.Cli.Output;
using InternAssistant.Indexing;
using InternAssistant.Knowledge.Faq;

namespace InternAssistant.Cli.Commands;

/// <summary><c>knowledge export --faq FILE</c>: every question of the folder with its answer, owner and dates, for a spreadsheet.</summary>
public static class KnowledgeExportCommand
{
    public static Command Create()
    {
        var faq = new Option<string>("--faq") { Description = "The file to write: .xlsx or .csv. One that is there is replaced.", HelpName = "FILE", Required = true };
        var (knowledge, json) = (CommonOptions.Knowledge(), CommonOptions.Json());
        var command = new Command("export", "Write the questions and answers of the knowledge folder to a spreadsheet.") { faq, knowledge, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var assistant = Assistant.Create(parsed.GetValue(knowledge), index: null);

            return Export(assistant.Folders.Knowledge, parsed.GetValue(faq)!, parsed.GetValue(json), cancellationToken);
        });

        return command;
    }

    private static int Export(string knowledge, string file, bool json, CancellationToken cancellationToken)
    {
        if (!FaqTable.IsKnown(file))
        {
            Say.Trouble($"'{file}' is neither .xlsx nor .csv. Name a file of one of these formats.");

            return ExitCode.WrongUse;
        }

        var export = FaqExport.Write(knowledge, file, cancellationToken);
        ShowTrouble(export);

        if (export.Problem is not null)
        {
            return ExitCode.Failed;
        }

        var documents = export.Entries.Select(entry => entry.DocumentId).Distinct().Count();

        if (json)
        {
            Console.Out.WriteLine(JsonLines.Indented(new JsonObject
            {
                ["knowledge"] = knowledge,
                ["file"] = Path.GetFullPath(file),
                ["documents"] = documents,
                ["questions"] = export.Entries.Count,
                ["leftOut"] = FaqImportView.FindingsOf(export.LeftOut),
            }));
        }
        else
        {
            Console.Out.WriteLine(Printable.Of($"{Counted.Of(export.Entries.Count, "question")} of {Counted.Of(documents, "document")} written to '{file}'."));
            Console.Out.WriteLine($"Edit it and take it back with: knowledge import \"{file}\"");
        }

        return ExitCode.Done;
    }

    private static void ShowTrouble(FaqExport export)
    {
        foreach (var failure in export.Failures)
        {
            Say.Trouble($"Left out '{failure.Id}': {failure.Reason}");
        }

        foreach (var finding in export.LeftOut)
        {
            Say.Trouble($"{finding.File}: {finding.Message}");
        }

        if (export.Problem is { } problem)
        {
            Say.Trouble(problem);
        }
    }
}
