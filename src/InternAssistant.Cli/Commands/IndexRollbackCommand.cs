using System.CommandLine;
using System.Text.Json.Nodes;
using InternAssistant.Cli.Output;
using InternAssistant.Indexing;

namespace InternAssistant.Cli.Commands;

/// <summary><c>index rollback [SNAPSHOT]</c>: puts an earlier snapshot back in service.</summary>
public static class IndexRollbackCommand
{
    public static Command Create()
    {
        var snapshot = new Argument<string?>("snapshot") { Description = "The snapshot, or the beginning of its id; without it the one that served before.", HelpName = "SNAPSHOT", Arity = ArgumentArity.ZeroOrOne };
        var reason = new Option<string?>("--reason") { Description = "Why, for whoever reads promotions.jsonl.", HelpName = "TEXT" };
        var (knowledge, index, json) = (CommonOptions.Knowledge(), CommonOptions.Index(), CommonOptions.Json());
        var command = new Command("rollback", "Put an earlier snapshot back in service; running hosts take it over within a second.") { snapshot, reason, knowledge, index, json };
        command.SetAction(async (parsed, _) =>
        {
            await using var assistant = Assistant.Create(parsed.GetValue(knowledge), parsed.GetValue(index));

            return Show(Rollback.To(assistant.Snapshots, parsed.GetValue(snapshot), parsed.GetValue(reason), assistant.Clock), parsed.GetValue(json));
        });

        return command;
    }

    private static int Show(RollbackResult result, bool json)
    {
        if (result is RollbackResult.Failed failed)
        {
            Say.Trouble(failed.Reason);

            return ExitCode.Failed;
        }

        var done = (RollbackResult.Done)result;
        if (json)
        {
            Console.Out.WriteLine(JsonLines.Indented(new JsonObject { ["from"] = done.From, ["snapshot"] = done.To }));
        }
        else
        {
            Console.Out.WriteLine($"Snapshot {done.To} is back in service.");
            Console.Out.WriteLine($"Snapshot {done.From} is out of service. The documents are as they were: correct them and index again.");
        }

        return ExitCode.Done;
    }
}
