using InternAssistant.Evaluation;

namespace InternAssistant.Benchmarks.Selecting;

/// <summary>All questions that may be learnt from: those over the shipped documents, over invented houses, and over SQuAD's articles.</summary>
internal static class DevelopmentLists
{
    // Changed only together with the "--skip" of the measurements in RESULTS.md.
    private static readonly string[] Parts = ["conflicted", "development", "selection"];
    private const int SquadQuestions = 700;
    private const double SquadWeight = 0.2;

    public static async Task<IReadOnlyList<LabelledList>> ReadAsync(string repository, string datasets)
    {
        var tests = Path.Combine(repository, "tests", "InternAssistant.AcceptanceTests");
        var knowledge = Path.Combine(repository, "knowledge");
        var lists = new List<LabelledList>();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(knowledge, "golden"), "*.jsonl").Concat(Directory.EnumerateFiles(Path.Combine(tests, "Questions"), "*development.jsonl")).Order(StringComparer.Ordinal))
        {
            lists.AddRange(await ListReader.ReadAsync($"knowledge/{Path.GetFileNameWithoutExtension(file)}", knowledge, GoldenFile.Read(file)));
        }

        foreach (var corpus in Parts.SelectMany(part => Directory.EnumerateDirectories(Path.Combine(tests, "Corpora", part)).Order(StringComparer.Ordinal)))
        {
            lists.AddRange(await ListReader.ReadAsync(Path.GetFileName(corpus), Path.Combine(corpus, "documents"), GoldenFile.Read(Path.Combine(corpus, "questions.jsonl"))));
        }

        lists.AddRange(await SquadAsync(Path.Combine(datasets, "squad2", "dev-v2.0.json")));

        return lists;
    }

    private static async Task<IReadOnlyList<LabelledList>> SquadAsync(string path)
    {
        if (!File.Exists(path))
        {
            await Console.Error.WriteLineAsync($"'{path}' is not there: the fit goes without it.");

            return [];
        }

        var folder = Directory.CreateTempSubdirectory("interns-squad-").FullName;
        try
        {
            return await ListReader.ReadAsync("squad", folder, SquadFolder.Write(path, folder, SquadQuestions), hasNull: false, SquadWeight);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
