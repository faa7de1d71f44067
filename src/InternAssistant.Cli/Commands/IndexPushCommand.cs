using System.CommandLine;
using InternAssistant.Cli.Output;
using InternAssistant.Retrieval.AzureAISearch;

namespace InternAssistant.Cli.Commands;

/// <summary><c>index push</c>: brings the snapshot that serves to Azure AI Search.</summary>
public static class IndexPushCommand
{
    public static Command Create()
    {
        var again = new Option<bool>("--again") { Description = "Upload although the service has every passage." };
        var (knowledge, index, json) = (CommonOptions.Knowledge(), CommonOptions.Index(), CommonOptions.Json());
        var command = new Command("push", "Upload the snapshot that serves to Azure AI Search, and delete older ones there.") { again, knowledge, index, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var assistant = Assistant.Create(parsed.GetValue(knowledge), parsed.GetValue(index));

            return await RunAsync(assistant, parsed.GetValue(again), parsed.GetValue(json), cancellationToken);
        });

        return command;
    }

    private static async Task<int> RunAsync(Assistant assistant, bool again, bool json, CancellationToken cancellationToken)
    {
        if (assistant.Push is not { } push)
        {
            Say.Trouble("No service is set. Put its address into AzureAISearch:Endpoint and an admin key into AzureAISearch:ApiKey.");

            return ExitCode.Failed;
        }

        if (!assistant.Load())
        {
            Say.Trouble($"No snapshot in '{assistant.Folders.Index}'. Run: index --knowledge \"{assistant.Folders.Knowledge}\"");

            return ExitCode.Failed;
        }

        try
        {
            PushReportView.Show(await push.PushAsync(assistant.Snapshot!, again, cancellationToken), json);

            return ExitCode.Done;
        }
        catch (PushException exception)
        {
            Say.Trouble(exception.Message);

            return ExitCode.Failed;
        }
    }
}
