using System.CommandLine;
using InternAssistant.Cli.Output;

namespace InternAssistant.Cli.Commands;

/// <summary><c>index</c>: reads the knowledge folder and puts a new snapshot in service, if anything changed.</summary>
public static class IndexCommand
{
    public static Command Create()
    {
        var (knowledge, index, json) = (CommonOptions.Knowledge(), CommonOptions.Index(), CommonOptions.Json());
        var command = new Command("index", "Index the knowledge folder; running hosts take the new snapshot over within a second.")
        {
            knowledge, index, json, IndexStatusCommand.Create(), IndexTextCommand.Create(),
        };
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(parsed.GetValue(knowledge), parsed.GetValue(index), parsed.GetValue(json), cancellationToken));

        return command;
    }

    private static async Task<int> RunAsync(string? knowledge, string? index, bool json, CancellationToken cancellationToken)
    {
        await using var assistant = Assistant.Create(knowledge, index);
        var report = await assistant.IndexAsync(cancellationToken);

        if (json)
        {
            Console.Out.WriteLine(JsonLines.Indented(IndexReportView.Json(report, assistant.Folders)));
            IndexReportView.ShowTrouble(report);
        }
        else
        {
            IndexReportView.Show(report, assistant.Folders);
        }

        return report.Problem is null ? ExitCode.Done : ExitCode.Failed;
    }
}
