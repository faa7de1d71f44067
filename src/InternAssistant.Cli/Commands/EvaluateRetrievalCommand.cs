using System.CommandLine;
using InternAssistant.Cli.Output;
using InternAssistant.Evaluation.Collections;

namespace InternAssistant.Cli.Commands;

/// <summary><c>evaluate retrieval DIR</c>: how well the search finds what is relevant in a collection.</summary>
public static class EvaluateRetrievalCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("folder") { Description = "A collection in BEIR's form: corpus.jsonl, queries.jsonl, qrels/test.tsv.", HelpName = "DIR" };
        var mode = new Option<string>("--mode") { Description = "Plain BM25, meanings alone, or what the product does.", HelpName = "lexical|dense|hybrid", DefaultValueFactory = _ => "hybrid" };
        var against = new Option<string?>("--against") { Description = "Another mode to compare with, by a paired randomisation test.", HelpName = "lexical|dense|hybrid" };
        mode.AcceptOnlyFromAmong("lexical", "dense", "hybrid");
        against.AcceptOnlyFromAmong("lexical", "dense", "hybrid");
        var json = CommonOptions.Json();
        var command = new Command("retrieval", "Search a collection with known relevant documents and report how well they are found, with 95 % intervals.") { folder, mode, against, json };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            parsed.GetValue(folder)!, parsed.GetValue(mode)!, parsed.GetValue(against), parsed.GetValue(json), cancellationToken));

        return command;
    }

    private static async Task<int> RunAsync(string folder, string mode, string? against, bool json, CancellationToken cancellationToken)
    {
        try
        {
            var collection = BeirFolder.Read(folder);
            await using var assistant = Assistant.Create(null, null);
            var evaluator = new RetrievalEvaluator(assistant.Embedder);
            var report = await evaluator.EvaluateAsync(collection, Enum.Parse<RetrievalMode>(mode, ignoreCase: true), cancellationToken);
            var other = against is null ? null : await evaluator.EvaluateAsync(collection, Enum.Parse<RetrievalMode>(against, ignoreCase: true), cancellationToken);
            if (report.Mode != RetrievalMode.Lexical && report.Embedder.Length == 0)
            {
                Say.Trouble(assistant.Embedder.Reason);
            }

            Console.Out.WriteLine(json ? RetrievalView.Json(report, other) : RetrievalView.Text(report, other));

            return ExitCode.Done;
        }
        catch (Exception exception) when (exception is FormatException or InvalidOperationException)
        {
            Say.Trouble(exception.Message);

            return ExitCode.Failed;
        }
    }
}
