using System.CommandLine;
using System.CommandLine.Invocation;
using System.Text;
using InternAssistant.Cli.Commands;
using InternAssistant.Cli.Output;
using InternAssistant.Retrieval.Index;

namespace InternAssistant.Cli;

/// <summary>The door for operators: the table of commands, and what every command has in common.</summary>
public static class CommandLine
{
    public static RootCommand Commands() => new("InternAssistant answers questions from a folder of documents and proves what it says.")
    {
        AskCommand.Create(),
        IndexCommand.Create(),
        ConflictsCommand.Create(),
        EvaluateCommand.Create(),
        LintCommand.Create(),
        KnowledgeCommand.Create(),
        ReplayCommand.Create(),
        TeamsCommand.Create(),
    };

    public static async Task<int> RunAsync(string[] args)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var parsed = Commands().Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });

        if (parsed.Action is ParseErrorAction)
        {
            return Refuse(parsed);
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or SnapshotException or SettingsException)
        {
            Say.Trouble(exception.Message);

            return ExitCode.Failed;
        }
        catch (OperationCanceledException)
        {
            Say.Trouble("Stopped.");

            return ExitCode.Failed;
        }
    }

    private static int Refuse(ParseResult parsed)
    {
        foreach (var error in parsed.Errors)
        {
            Say.Trouble(error.Message);
        }

        Say.Trouble("Add --help to see what can be written.");

        return ExitCode.WrongUse;
    }
}
