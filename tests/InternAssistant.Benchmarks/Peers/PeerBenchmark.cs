using System.Globalization;

namespace InternAssistant.Benchmarks.Peers;

/// <summary>This index, SQLite FTS5 and Java Lucene 8.7 on the same generated passages and queries, one after another, each in a process of its own.</summary>
internal static class PeerBenchmark
{
    private static readonly int[] Short = [1_000, 10_000];
    private static readonly int[] Sizes = [1_000, 10_000, 100_000];
    private const int Million = 1_000_000;

    /// <summary>Options: <c>--short</c>, <c>--with-million</c>, <c>--sizes a,b</c>, <c>--engines own,sqlite,lucene</c>, <c>--folder</c> to keep the files.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        if (args is ["--child", var engine, var phase, var corpus, var index, var count, var rounds])
        {
            return Child(engine, phase, corpus, index, Number(count), Number(rounds));
        }

        int[] sizes = Value(args, "--sizes") is { } listed ? [.. listed.Split(',').Select(Number)]
            : args.Contains("--short") ? Short
            : args.Contains("--with-million") ? [.. Sizes, Million] : Sizes;
        var queries = args.Contains("--short") ? 2_000 : 10_000;
        var engines = (Value(args, "--engines") ?? "own,sqlite,lucene").Split(',');
        var folder = Value(args, "--folder") ?? Directory.CreateTempSubdirectory("interns-peers-").FullName;
        try
        {
            var lucene = engines.Contains("lucene") ? await LuceneJars.CompileAsync(Path.Combine(folder, "java")) : null;
            Console.WriteLine(engines.Contains("lucene") && lucene is null ? "Java Lucene 8.7 is left out: javac or Debian's liblucene8-java is missing." : "Engines run one after another.");
            foreach (var size in sizes)
            {
                await MeasureAsync(Path.Combine(folder, Text(size)), size, queries, engines, lucene);
            }
        }
        finally
        {
            if (!args.Contains("--folder"))
            {
                Directory.Delete(folder, recursive: true);
            }
        }

        return 0;
    }

    private static async Task MeasureAsync(string folder, int size, int queries, string[] engines, string? lucene)
    {
        Directory.CreateDirectory(folder);
        if (!File.Exists(PeerCorpus.QueriesOf(folder)))
        {
            PeerCorpus.Write(folder, size, queries);
        }

        var results = new List<(string, IReadOnlyDictionary<string, double>)>();
        foreach (var engine in engines.Where(engine => engine != "lucene" || lucene is not null))
        {
            results.Add((NameOf(engine), await MeasureAsync(engine, folder, size, queries, lucene)));
        }

        PeerReport.Print(size, results);
    }

    private static async Task<IReadOnlyDictionary<string, double>> MeasureAsync(string engine, string corpus, int size, int queries, string? lucene)
    {
        var index = Path.Combine(corpus, engine);
        if (Directory.Exists(index))
        {
            Directory.Delete(index, recursive: true);
        }

        // FTS5 takes time that grows with the passages: it gets fewer queries, the first of the same ones.
        var count = engine == "sqlite" ? Math.Min(queries, Math.Max(100, 100_000_000 / size)) : queries;
        string[] Arguments(string phase) => engine == "lucene"
            ? ["-cp", lucene!, "LucenePeer", phase, corpus, index, Text(count), "12"]
            : ["peers", "--child", engine, phase, corpus, index, Text(count), engine == "sqlite" ? "2" : "12"];
        var program = engine == "lucene" ? "java" : Environment.ProcessPath!;
        var indexed = await PeerChild.RunAsync(program, Arguments("index"));
        var searched = await PeerChild.RunAsync(program, Arguments("search"));

        return indexed.Concat(searched).ToDictionary();
    }

    private static int Child(string engine, string phase, string corpus, string index, int count, int rounds)
    {
        var measure = new PeerMeasure(engine == "own" ? new OwnPeer() : new SqlitePeer(), corpus, index);
        if (phase == "index")
        {
            measure.Index();
        }
        else
        {
            measure.Search(count, rounds);
        }

        return 0;
    }

    private static string NameOf(string engine) => engine switch { "own" => "this index", "sqlite" => "SQLite FTS5", _ => "Java Lucene 8.7" };

    private static string? Value(string[] args, string name) => Array.IndexOf(args, name) is >= 0 and var place ? args.ElementAtOrDefault(place + 1) : null;

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
