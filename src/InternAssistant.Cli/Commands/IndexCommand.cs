using System.CommandLine;
using InternAssistant.Cli.Output;
using InternAssistant.Cli.Watching;

namespace InternAssistant.Cli.Commands;

/// <summary><c>index</c>: reads the knowledge folder and puts a new snapshot in service, if anything changed and the gate lets it through.</summary>
public static class IndexCommand
{
    public static Command Create()
    {
        var (knowledge, index, json) = (CommonOptions.Knowledge(), CommonOptions.Index(), CommonOptions.Json());
        var watch = new Option<bool>("--watch") { Description = "Stay, and index after each save." };
        var force = new Option<bool>("--force") { Description = "Put the folder in service whatever the gate objects to; who and why is recorded." };
        var reason = new Option<string?>("--reason") { Description = "Why, for whoever reads promotions.jsonl.", HelpName = "TEXT" };
        var command = new Command("index", "Index the knowledge folder; running hosts take the new snapshot over within a second.")
        {
            knowledge, index, json, watch, force, reason,
            IndexStatusCommand.Create(), IndexTextCommand.Create(), IndexRollbackCommand.Create(), IndexDiffCommand.Create(), IndexPushCommand.Create(),
        };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            new IndexOptions(
                parsed.GetValue(knowledge), parsed.GetValue(index), parsed.GetValue(json), parsed.GetValue(watch), parsed.GetValue(force), parsed.GetValue(reason)),
            cancellationToken));

        return command;
    }

    private static async Task<int> RunAsync(IndexOptions options, CancellationToken cancellationToken)
    {
        if (options is { Watch: true, Force: true })
        {
            Say.Trouble("--force is meant for one run. Leave out --watch.");

            return ExitCode.WrongUse;
        }

        await using var assistant = Assistant.Create(options.Knowledge, options.Index);
        var run = new IndexRun(assistant, options);

        return options.Watch ? await new FolderWatch(assistant, run).StayAsync(cancellationToken) : await run.OnceAsync(cancellationToken);
    }
}
