using System.CommandLine;
using InternAssistant.Cli.Output;
using InternAssistant.Evaluation.Squad;

namespace InternAssistant.Cli.Commands;

/// <summary><c>evaluate squad FILE</c>: how well answers are chosen, and unanswerable questions refused, over articles that nobody wrote for an assistant.</summary>
public static class EvaluateSquadCommand
{
    private const int Questions = 1000;

    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "Articles and questions with answers, in the form of SQuAD 2.0.", HelpName = "FILE.json" };
        var questions = new Option<int>("--questions") { Description = $"How many questions are put, drawn with a fixed seed ({Questions}).", HelpName = "N", DefaultValueFactory = _ => Questions };
        var skip = new Option<int>("--skip") { Description = "Leave out the first N answerable questions of the draw, because something was fitted to them.", HelpName = "N" };
        questions.Validators.Add(result => RefuseBelow(1, result.GetValueOrDefault<int>(), result));
        skip.Validators.Add(result => RefuseBelow(0, result.GetValueOrDefault<int>(), result));
        var json = CommonOptions.Json();
        var command = new Command("squad", "Put questions of SQuAD 2.0 to its articles and report how many first sentences answer and how many unanswerable questions are refused.") { file, questions, skip, json };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetValue(file)!, parsed.GetValue(questions), parsed.GetValue(skip), parsed.GetValue(json), cancellationToken));

        return command;
    }

    private static void RefuseBelow(int least, int number, System.CommandLine.Parsing.OptionResult result)
    {
        if (number < least)
        {
            result.AddError($"{result.Option.Name} must be at least {least}.");
        }
    }

    private static async Task<int> RunAsync(string file, int questions, int skip, bool json, CancellationToken cancellationToken)
    {
        IReadOnlyList<SquadArticle> articles;
        try
        {
            articles = SquadFile.Read(file);
        }
        catch (FormatException exception)
        {
            Say.Trouble(exception.Message);

            return ExitCode.Failed;
        }

        var folder = Directory.CreateTempSubdirectory("interns-squad-");
        try
        {
            return await RunAsync(articles, SquadFile.Draw(articles, questions, skip), folder, json, cancellationToken);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<int> RunAsync(IReadOnlyList<SquadArticle> articles, IReadOnlyList<SquadItem> items, DirectoryInfo folder, bool json, CancellationToken cancellationToken)
    {
        var documents = folder.CreateSubdirectory("articles").FullName;
        SquadEvaluator.Write(articles, documents);
        await using var assistant = Assistant.Create(documents, Path.Combine(folder.FullName, "index"));
        if (!await Opening.OpenAsync(assistant, reindex: true, cancellationToken))
        {
            return ExitCode.Failed;
        }

        var report = await new SquadEvaluator(assistant.Turns, assistant.Clock).EvaluateAsync(items, cancellationToken);
        Console.Out.WriteLine(json ? SquadView.Json(report) : SquadView.Text(report));

        return ExitCode.Done;
    }
}
