using System.CommandLine;
using InternAssistant.Cli.Output;
using InternAssistant.Knowledge;
using InternAssistant.Knowledge.Lint;

namespace InternAssistant.Cli.Commands;

/// <summary><c>lint</c>: the faults of the knowledge folder, without indexing it.</summary>
public static class LintCommand
{
    public static Command Create()
    {
        var (knowledge, json) = (CommonOptions.Knowledge(), CommonOptions.Json());
        var command = new Command("lint", "Show the faults of the knowledge folder; exit 1 when one must be mended.") { knowledge, json };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetValue(knowledge), parsed.GetValue(json), cancellationToken));

        return command;
    }

    private static async Task<int> RunAsync(string? knowledge, bool json, CancellationToken cancellationToken)
    {
        await using var assistant = Assistant.Create(knowledge, index: null);
        var folder = new KnowledgeFolder(assistant.Folders.Knowledge);
        var found = folder.Find(cancellationToken);

        // Without the folder there is nothing to judge; with files that cannot be read there is.
        if (found.Problem is { } problem && found.LeftOut.Count == 0)
        {
            Say.Trouble(problem);

            return ExitCode.Failed;
        }

        var findings = LintReading.Check(folder, found, assistant.Today, assistant.AllowedLinkHosts, cancellationToken);

        if (json)
        {
            Console.Out.WriteLine(JsonLines.Indented(LintView.Node(findings, found.Files.Count)));
        }
        else
        {
            LintView.Print(findings, found.Files.Count);
        }

        return findings.Any(finding => finding.Severity == Severity.Error) ? ExitCode.Failed : ExitCode.Done;
    }
}
