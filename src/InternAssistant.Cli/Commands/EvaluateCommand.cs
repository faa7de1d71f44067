using System.CommandLine;
using InternAssistant.Cli.Output;
using InternAssistant.Evaluation;
using InternAssistant.Indexing;

namespace InternAssistant.Cli.Commands;

/// <summary><c>evaluate FILE</c>: puts golden questions to the assistant and says which answers are right.</summary>
public static class EvaluateCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "Golden questions, one JSON object a line.", HelpName = "FILE.jsonl" };
        var page = new Option<string?>("--report") { Description = "Write the evaluation as a page, too.", HelpName = "FILE.html" };
        var (knowledge, index, json) = (CommonOptions.Knowledge(), CommonOptions.Index(), CommonOptions.Json());
        var command = new Command("evaluate", "Answer golden questions and report what is right, with 95 % intervals.") { file, page, knowledge, index, json, EvaluateRetrievalCommand.Create() };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            parsed.GetValue(file)!, parsed.GetValue(page), parsed.GetValue(knowledge), parsed.GetValue(index), parsed.GetValue(json), cancellationToken));

        return command;
    }

    private static async Task<int> RunAsync(string file, string? page, string? knowledge, string? index, bool json, CancellationToken cancellationToken)
    {
        IReadOnlyList<GoldenQuestion> questions;
        try
        {
            questions = GoldenFile.Read(file);
        }
        catch (FormatException exception)
        {
            Say.Trouble(exception.Message);

            return ExitCode.Failed;
        }

        await using var assistant = Assistant.Create(knowledge, index);
        if (!await Opening.OpenAsync(assistant, reindex: knowledge is not null || index is null, cancellationToken))
        {
            return ExitCode.Failed;
        }

        var report = await assistant.Evaluator.EvaluateAsync(questions, cancellationToken);
        if (json)
        {
            Console.Out.WriteLine(EvaluationView.Json(report));
        }
        else
        {
            EvaluationView.Print(report);
        }

        return page is null || await WriteAsync(page, EvaluationPage.Of(report, Path.GetFileName(file)), cancellationToken) ? ExitCode.Done : ExitCode.Failed;
    }

    private static async Task<bool> WriteAsync(string path, string html, CancellationToken cancellationToken)
    {
        try
        {
            await File.WriteAllTextAsync(path, html, cancellationToken);

            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Say.Trouble($"The report cannot be written to '{path}': {fault.Message} Name a file in a folder that is there and may be written to.");

            return false;
        }
    }
}
