using InternAssistant.Answering;
using InternAssistant.Evaluation;
using InternAssistant.Retrieval.Index;
using InternAssistant.Understanding;
using Microsoft.Extensions.Options;

namespace InternAssistant.Benchmarks.Calibration;

/// <summary>Answers the development questions of several folders and keeps what was answered from the documents.</summary>
internal static class SampleReader
{
    private static readonly DateTimeOffset Now = new(2026, 11, 27, 12, 0, 0, TimeSpan.Zero);

    public static async Task<IReadOnlyList<Sample>> ReadAsync(string repository)
    {
        var tests = Path.Combine(repository, "tests", "InternAssistant.AcceptanceTests");
        var knowledge = Path.Combine(repository, "knowledge");
        var samples = new List<Sample>();
        samples.AddRange(await ReadAsync("knowledge", knowledge, [Path.Combine(knowledge, "golden", "development.jsonl"), Path.Combine(tests, "Questions", "development.jsonl")]));
        foreach (var corpus in Directory.EnumerateDirectories(Path.Combine(tests, "Corpora", "development")).Order(StringComparer.Ordinal))
        {
            samples.AddRange(await ReadAsync(Path.GetFileName(corpus), Path.Combine(corpus, "documents"), [Path.Combine(corpus, "questions.jsonl")]));
        }

        return samples;
    }

    private static async Task<IReadOnlyList<Sample>> ReadAsync(string name, string documents, IReadOnlyList<string> files)
    {
        var index = Directory.CreateTempSubdirectory("interns-").FullName;
        try
        {
            await new Reindexer().IndexAsync(documents, index, CancellationToken.None);

            return await AnswerAsync(name, new SnapshotStore(index).OpenCurrent(out _)!, [.. files.SelectMany(GoldenFile.Read)]);
        }
        finally
        {
            Directory.Delete(index, recursive: true);
        }
    }

    private static async Task<IReadOnlyList<Sample>> AnswerAsync(string name, Snapshot snapshot, IReadOnlyList<GoldenQuestion> questions)
    {
        var settings = Options.Create(new AnsweringOptions());
        var (reader, source) = (new RuleQuestionReader(), new FixedSnapshot(snapshot));
        var turns = new TurnOrchestrator(source, reader, new ExtractiveAnswerWriter(settings), settings, Options.Create(new ContactOptions()));
        var report = await new Evaluator(turns, source, TimeProvider.System).EvaluateAsync(questions, Now, CancellationToken.None);
        var samples = new List<Sample>();
        foreach (var verdict in report.Verdicts.Where(verdict => verdict.Answer.Status == "grounded"))
        {
            var question = await reader.ReadAsync(verdict.Golden.ToTurn(Now), snapshot, CancellationToken.None);
            var hits = await snapshot.Searcher.SearchAsync(question.ToQuery(), CancellationToken.None);
            var candidates = CandidateFinder.Find(question, hits, KnowledgeAnalysis.Of(snapshot));
            samples.Add(new Sample(name, AnswerSignals.Of(question, hits, candidates[0]), verdict.IsRight));
        }

        return samples;
    }
}
