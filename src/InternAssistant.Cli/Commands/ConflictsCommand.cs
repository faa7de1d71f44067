using System.CommandLine;
using InternAssistant.Cli.Output;
using InternAssistant.Knowledge;
using InternAssistant.Knowledge.Facts;

namespace InternAssistant.Cli.Commands;

/// <summary><c>conflicts</c>: statements of the knowledge folder that contradict each other. Needs no index.</summary>
public static class ConflictsCommand
{
    public static Command Create()
    {
        var (knowledge, json) = (CommonOptions.Knowledge(), CommonOptions.Json());
        var command = new Command("conflicts", "List the documents' statements that contradict each other.") { knowledge, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var assistant = Assistant.Create(parsed.GetValue(knowledge), null);

            return Show(assistant.Folders.Knowledge, parsed.GetValue(json), cancellationToken);
        });

        return command;
    }

    private static int Show(string folder, bool json, CancellationToken cancellationToken)
    {
        var files = new KnowledgeFolder(folder).Find(cancellationToken);

        if (files.Problem is { } problem)
        {
            Say.Trouble(problem);

            return ExitCode.Failed;
        }

        var documents = Load(files, cancellationToken);
        var conflicts = ConflictFinder.Find(documents);
        ConflictsView.Show(conflicts, documents.Count, json);

        return conflicts.Count > 0 ? ExitCode.Failed : ExitCode.Done;
    }

    private static List<KnowledgeDocument> Load(KnowledgeFiles files, CancellationToken cancellationToken)
    {
        var documents = new List<KnowledgeDocument>();

        foreach (var file in files.Files)
        {
            cancellationToken.ThrowIfCancellationRequested();

            switch (file.Load())
            {
                case LoadResult.Loaded loaded:
                    documents.Add(loaded.Document);
                    break;
                case LoadResult.Failed failed:
                    Say.Trouble(failed.Reason);
                    break;
            }
        }

        return documents;
    }
}
