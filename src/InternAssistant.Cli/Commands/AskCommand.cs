using System.CommandLine;
using System.CommandLine.Parsing;
using InternAssistant.Cli.Batches;
using InternAssistant.Cli.Output;

namespace InternAssistant.Cli.Commands;

/// <summary><c>ask</c>: one question and its answer, or a file of questions.</summary>
public static class AskCommand
{
    public static Command Create()
    {
        var question = new Argument<string?>("question") { Description = "The question.", Arity = ArgumentArity.ZeroOrOne, Validators = { RefuseOptions } };
        var batch = new Option<string?>("--batch") { Description = "Answer a file of questions, one JSON object a line ('-' reads stdin).", HelpName = "FILE.jsonl" };
        var history = new Option<string?>("--history") { Description = "The turns before, as a JSON list or one a line: strings or {\"question\", \"answer\"}.", HelpName = "FILE" };
        var now = new Option<string?>("--now") { Description = "Answer as of then: a date, or an ISO 8601 date and time.", HelpName = "DATE" };
        var explain = new Option<bool>("--explain") { Description = "Show the search behind the answer: terms, passages, scores, and why." };
        var trace = new Option<string?>("--trace") { Description = "Record the turn in this folder (setting Tracing:Folder), for 'replay'.", HelpName = "FOLDER" };
        var (knowledge, index, json) = (CommonOptions.Knowledge(), CommonOptions.Index(), CommonOptions.Json());
        var command = new Command("ask", "Ask a question. The index is built first when it is missing or the knowledge folder has changed.")
        {
            question, batch, history, now, explain, trace, knowledge, index, json,
        };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            new AskOptions(
                parsed.GetValue(question), parsed.GetValue(batch), parsed.GetValue(history), parsed.GetValue(now),
                parsed.GetValue(knowledge), parsed.GetValue(index), parsed.GetValue(json), parsed.GetValue(explain), parsed.GetValue(trace)),
            cancellationToken));

        return command;
    }

    // A mistyped option would otherwise be asked as a question.
    private static void RefuseOptions(ArgumentResult question)
    {
        if (question.Tokens is [{ Value: ['-', '-', ..] option }] && !option.Contains(' ', StringComparison.Ordinal))
        {
            question.AddError($"Unknown option '{option}'.");
        }
    }

    private static async Task<int> RunAsync(AskOptions options, CancellationToken cancellationToken)
    {
        if (options.WrongUse() is { } wrong)
        {
            Say.Trouble(wrong);

            return ExitCode.WrongUse;
        }

        var (history, problem) = HistoryFile.Read(options.History);

        if (problem is not null)
        {
            Say.Trouble(problem);

            return ExitCode.Failed;
        }

        using var batch = options.Batch is null ? null : BatchFile.Open(options.Batch);
        await using var assistant = Assistant.Create(options.Knowledge, options.Index, options.Trace);

        if (!await Opening.OpenAsync(assistant, reindex: options.Knowledge is not null || options.Index is null, cancellationToken))
        {
            return ExitCode.Failed;
        }

        return batch is null
            ? await new SingleQuestion(assistant, options).AskAsync(history!, cancellationToken)
            : await new Batch(assistant, options.NowOr(assistant.Clock)).RunAsync(batch, Console.Out, cancellationToken);
    }
}
