using System.Diagnostics;
using System.Globalization;
using InternAssistant.Answering;
using InternAssistant.Evaluation;
using InternAssistant.Retrieval.Index;
using InternAssistant.Understanding;
using Microsoft.Extensions.Options;

namespace InternAssistant.Benchmarks;

/// <summary>
/// How long a whole turn takes in process on a warm index, beside the search alone in the same run:
/// their ratio says what understanding, writing and checking add, whatever the machine.
/// </summary>
internal static class TurnLatency
{
    private const int WarmUpRounds = 3;
    private const int Rounds = 10;

    public static async Task<int> RunAsync(string[] args)
    {
        var knowledge = args.ElementAtOrDefault(0) ?? "knowledge";
        var questions = args.ElementAtOrDefault(1) ?? Path.Combine(knowledge, "golden", "development.jsonl");
        if (!Directory.Exists(knowledge) || !File.Exists(questions))
        {
            await Console.Error.WriteLineAsync($"'{knowledge}' or '{questions}' is not there. Start in the repository, or name a folder and a file of golden questions.");

            return 2;
        }

        var index = Directory.CreateTempSubdirectory("interns-").FullName;
        try
        {
            await new Reindexer().IndexAsync(knowledge, index, CancellationToken.None);
            await MeasureAsync(new SnapshotStore(index).OpenCurrent(out _)!, GoldenFile.Read(questions));
        }
        finally
        {
            Directory.Delete(index, recursive: true);
        }

        return 0;
    }

    private static async Task MeasureAsync(Snapshot snapshot, IReadOnlyList<GoldenQuestion> questions)
    {
        var settings = Options.Create(new AnsweringOptions());
        var reader = new RuleQuestionReader();
        var turns = new TurnOrchestrator(new FixedSnapshot(snapshot), reader, new ExtractiveAnswerWriter(settings), settings, Options.Create(new ContactOptions()));
        var now = TimeProvider.System.GetUtcNow();
        List<double> whole = [], search = [];
        for (var round = 0; round < WarmUpRounds + Rounds; round++)
        {
            foreach (var question in questions)
            {
                var turn = question.ToTurn(now);
                var query = (await reader.ReadAsync(turn, snapshot, CancellationToken.None)).ToQuery();
                var started = Stopwatch.GetTimestamp();
                await snapshot.Searcher.SearchAsync(query, CancellationToken.None);
                var searched = Stopwatch.GetTimestamp();
                await turns.AnswerAsync(turn, CancellationToken.None);
                if (round >= WarmUpRounds)
                {
                    search.Add(Stopwatch.GetElapsedTime(started, searched).TotalMilliseconds);
                    whole.Add(Stopwatch.GetElapsedTime(searched).TotalMilliseconds);
                }
            }
        }

        Print(snapshot, questions.Count, whole, search);
    }

    private static void Print(Snapshot snapshot, int questions, List<double> whole, List<double> search)
    {
        whole.Sort();
        search.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{snapshot.Documents.Count} documents, {snapshot.Passages.Count} passages, {questions} questions, {Rounds} rounds"));
        Console.WriteLine("| | p50 ms | p95 ms | p99 ms |");
        Console.WriteLine("|---|---|---|---|");
        Console.WriteLine(Row("whole turn", whole));
        Console.WriteLine(Row("search alone", search));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| ratio | {At(whole, 0.5) / At(search, 0.5):F1} | {At(whole, 0.95) / At(search, 0.95):F1} | {At(whole, 0.99) / At(search, 0.99):F1} |"));
    }

    private static string Row(string name, List<double> sorted) =>
        string.Create(CultureInfo.InvariantCulture, $"| {name} | {At(sorted, 0.5):F3} | {At(sorted, 0.95):F3} | {At(sorted, 0.99):F3} |");

    private static double At(List<double> sorted, double quantile) => sorted[(int)Math.Min(sorted.Count - 1, quantile * sorted.Count)];
}
