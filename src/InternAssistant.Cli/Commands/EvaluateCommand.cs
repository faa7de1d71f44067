using System.CommandLine;
using InternAssistant.Cli.Output;
using InternAssistant.Evaluation;
using InternAssistant.Indexing;

namespace InternAssistant.Cli.Commands;

/// <summary><c>evaluate FILE…</c>: puts golden questions to the assistant and says which answers are right, and why the others are wrong.</summary>
public static class EvaluateCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("file") { Description = "Golden questions, one JSON object a line; a folder stands for its .jsonl files.", HelpName = "FILE.jsonl", Arity = ArgumentArity.OneOrMore };
        var page = new Option<string?>("--report") { Description = "Write the evaluation as a page, too.", HelpName = "FILE.html" };
        var (knowledge, index, json) = (CommonOptions.Knowledge(), CommonOptions.Index(), CommonOptions.Json());
        var command = new Command("evaluate", "Answer golden questions and report what is right, with 95 % intervals, and why the rest is wrong.")
        {
            files, page, knowledge, index, json, EvaluateRetrievalCommand.Create(), EvaluateSquadCommand.Create(),
        };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            parsed.GetValue(files)!, parsed.GetValue(page), parsed.GetValue(knowledge), parsed.GetValue(index), parsed.GetValue(json), cancellationToken));

        return command;
    }

    private static async Task<int> RunAsync(string[] files, string? page, string? knowledge, string? index, bool json, CancellationToken cancellationToken)
    {
        IReadOnlyList<GoldenSet> sets;
        try
        {
            sets = GoldenSet.Read(files);
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

        var evaluator = assistant.Evaluator;
        var reports = new List<(GoldenSet Set, EvaluationReport Report)>();
        foreach (var set in sets)
        {
            reports.Add((set, await evaluator.EvaluateAsync(set.Questions, cancellationToken)));
        }

        var whole = EvaluationReport.Of([.. reports.Select(report => report.Report)]);
        Show(whole, [.. reports.Select(report => (report.Set.Name, report.Report.Right))], json);

        return page is null || await WriteAsync(page, EvaluationPage.Of(whole, string.Join(", ", sets.Select(set => Path.GetFileName(set.Name)))), cancellationToken) ? ExitCode.Done : ExitCode.Failed;
    }

    private static void Show(EvaluationReport report, IReadOnlyList<(string Name, Share Right)> files, bool json)
    {
        if (json)
        {
            Console.Out.WriteLine(EvaluationJson.Of(report, files));
        }
        else
        {
            EvaluationView.Print(report, files);
        }
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
