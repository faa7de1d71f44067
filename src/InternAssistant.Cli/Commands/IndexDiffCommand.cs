using System.CommandLine;
using InternAssistant.Cli.Output;
using InternAssistant.Evaluation;
using InternAssistant.Evaluation.Diff;
using InternAssistant.Indexing;
using InternAssistant.Retrieval.Index;

namespace InternAssistant.Cli.Commands;

/// <summary><c>index diff A B</c>: which answers two snapshots give differently, and because of which file.</summary>
public static class IndexDiffCommand
{
    public static Command Create()
    {
        var first = new Argument<string>("first") { Description = "The snapshot, or the beginning of its id.", HelpName = "A" };
        var second = new Argument<string>("second") { Description = "The snapshot to compare with.", HelpName = "B" };
        var html = new Option<string?>("--html") { Description = "Write the diff as a page, too.", HelpName = "FILE" };
        var (knowledge, index, json) = (CommonOptions.Knowledge(), CommonOptions.Index(), CommonOptions.Json());
        var command = new Command("diff", "Show which answers to the golden questions differ between two snapshots, and because of which file.") { first, second, html, knowledge, index, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var assistant = Assistant.Create(parsed.GetValue(knowledge), parsed.GetValue(index));

            return await RunAsync(assistant, parsed.GetValue(first)!, parsed.GetValue(second)!, parsed.GetValue(html), parsed.GetValue(json), cancellationToken);
        });

        return command;
    }

    private static async Task<int> RunAsync(Assistant assistant, string first, string second, string? html, bool json, CancellationToken cancellationToken)
    {
        if (Open(assistant, first) is not { } before || Open(assistant, second) is not { } after)
        {
            return ExitCode.Failed;
        }

        var golden = GoldenFolder.Read(assistant.Folders.Knowledge);
        foreach (var finding in golden.Findings)
        {
            Say.Trouble(finding.Message);
        }

        var diff = await AnswerDiff.BetweenAsync(before, after, golden.Questions, assistant.LocalTurns, assistant.Clock.GetUtcNow(), cancellationToken);
        if (html is not null)
        {
            await File.WriteAllTextAsync(html, AnswerDiffPage.Of(diff, before.Id, after.Id), cancellationToken);
        }

        if (json)
        {
            Console.Out.WriteLine(JsonLines.Indented(AnswerDiffJson.Of(diff)));
        }
        else
        {
            AnswerDiffView.Show(diff);
        }

        return golden.Findings.Count == 0 ? ExitCode.Done : ExitCode.Failed;
    }

    private static Snapshot? Open(Assistant assistant, string name)
    {
        if (assistant.Snapshots.Resolve(name) is { } id)
        {
            return assistant.Snapshots.Open(id);
        }

        Say.Trouble($"'{assistant.Folders.Index}' has no snapshot whose id begins with '{name}', or more than one. 'index status' lists what is there.");

        return null;
    }
}
