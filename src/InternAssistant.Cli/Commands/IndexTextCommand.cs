using System.CommandLine;
using System.Text;
using System.Text.Json.Nodes;
using InternAssistant.Cli.Output;
using InternAssistant.Knowledge;

namespace InternAssistant.Cli.Commands;

/// <summary><c>index text DOCUMENT</c>: the extracted text that citations quote, to the character.</summary>
public static class IndexTextCommand
{
    public static Command Create()
    {
        var document = new Argument<string>("document") { Description = "The document's id: its path below the knowledge folder.", HelpName = "DOCUMENT" };
        var (knowledge, index, json) = (CommonOptions.Knowledge(), CommonOptions.Index(), CommonOptions.Json());
        var command = new Command("text", "Print the extracted text of a document, which citations quote.") { document, knowledge, index, json };
        command.SetAction(async (parsed, _) =>
        {
            await using var assistant = Assistant.Create(parsed.GetValue(knowledge), parsed.GetValue(index));

            return Print(assistant, parsed.GetValue(document)!, parsed.GetValue(json));
        });

        return command;
    }

    private static int Print(Assistant assistant, string id, bool json)
    {
        if (!assistant.Load())
        {
            Say.Trouble($"No snapshot in '{assistant.Folders.Index}'. Run: index --knowledge \"{assistant.Folders.Knowledge}\"");

            return ExitCode.Failed;
        }

        if (assistant.Snapshot!.Documents.FirstOrDefault(known => known.Id == id) is not { } document)
        {
            Say.Trouble($"The snapshot has no document '{id}'. It has: {string.Join(", ", assistant.Snapshot.Documents.Select(known => known.Id))}.");

            return ExitCode.Failed;
        }

        Print(document, json);

        return ExitCode.Done;
    }

    private static void Print(KnowledgeDocument document, bool json)
    {
        if (json)
        {
            Console.Out.WriteLine(JsonLines.Indented(new JsonObject { ["documentId"] = document.Id, ["title"] = document.Title, ["text"] = document.Text }));
        }
        else
        {
            // The bytes as they are: no line end is added, so that offsets into the output are offsets into the text.
            using var output = Console.OpenStandardOutput();
            output.Write(Encoding.UTF8.GetBytes(document.Text));
        }
    }
}
