using InternAssistant.Evaluation.Collections;

namespace InternAssistant.Benchmarks.Fitting;

/// <summary>Reads the five collections from one folder.</summary>
internal static class FittingSets
{
    /// <summary>The folder that INTERNASSISTANT_DATASETS names, or the one beside the repository.</summary>
    public static string DefaultFolder => Environment.GetEnvironmentVariable("INTERNASSISTANT_DATASETS") ?? Path.Combine("..", "shared", "datasets");

    /// <summary>Those that are there, in the order of the tables.</summary>
    /// <exception cref="FormatException">A file is not of the form it should have.</exception>
    public static IReadOnlyList<FittingSet> Read(string folder)
    {
        (string Path, Func<string, FittingSet> Read)[] known =
        [
            (Path.Combine(folder, "stackfaq"), path => new FittingSet("StackFAQ", BeirFolder.Read(path), true, [])),
            (Path.Combine(folder, "cacm"), path => new FittingSet("CACM", BeirFolder.Read(path), false, [])),
            (Path.Combine(folder, "cranfield"), path => new FittingSet("Cranfield", BeirFolder.Read(path), false, [])),
            (Path.Combine(folder, "clinc150"), path => ClincSet.Read(Path.Combine(path, "data_full.json"))),
            (Path.Combine(folder, "squad2"), path => SquadSet.Read(Path.Combine(path, "dev-v2.0.json"))),
        ];

        return [.. known.Where(set => Directory.Exists(set.Path)).Select(set => set.Read(set.Path))];
    }

    /// <summary>Some of many, drawn without putting back; seeded.</summary>
    public static T[] Sample<T>(IEnumerable<T> all, int count, int seed)
    {
        T[] drawn = [.. all];
        new Random(seed).Shuffle(drawn);

        return drawn[..Math.Min(count, drawn.Length)];
    }

    /// <summary>A collection in which each query has one relevant document.</summary>
    public static BeirFolder Collection(IReadOnlyList<BeirDocument> documents, IEnumerable<(string Text, string Document)> queries)
    {
        var numbered = queries.Select((query, i) => (Query: new BeirQuery($"q{i}", query.Text), query.Document)).ToList();
        var relevance = numbered.ToDictionary(
            query => query.Query.Id, IReadOnlyDictionary<string, int> (query) => new Dictionary<string, int>(StringComparer.Ordinal) { [query.Document] = 1 }, StringComparer.Ordinal);

        return new BeirFolder(documents, [.. numbered.Select(query => query.Query)], relevance);
    }
}
