using System.Diagnostics;
using System.Globalization;
using System.Text;
using InternAssistant.Indexing;

namespace InternAssistant.Benchmarks;

/// <summary>How long it takes to index a large folder, the same folder unchanged, and the same folder after one edit, in one run on one machine.</summary>
internal static class IndexThroughput
{
    private const int FileLength = 5_000;
    private const int DefaultFiles = 10_000;

    public static async Task<int> RunAsync(string[] args)
    {
        var files = args.Length > 0 && int.TryParse(args[0], CultureInfo.InvariantCulture, out var asked) ? asked : DefaultFiles;
        var folder = Directory.CreateTempSubdirectory("interns-").FullName;
        try
        {
            var knowledge = Path.Combine(folder, "knowledge");
            Write(knowledge, files, new Random(10_000));
            await IndexAsync(Path.Combine(folder, "warm"), Warm(folder));
            await MeasureAsync(knowledge, Path.Combine(folder, "index"), files);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        return 0;
    }

    private static async Task MeasureAsync(string knowledge, string index, int files)
    {
        var (full, first) = await TimeAsync(index, knowledge);
        var unchanged = new List<double>();
        for (var i = 0; i < 5; i++)
        {
            var (time, report) = await TimeAsync(index, knowledge);
            unchanged.Add(time);
            if (report.Promoted || report.Reused != files)
            {
                throw new InvalidOperationException("An unchanged folder was indexed again.");
            }
        }

        await File.AppendAllTextAsync(Path.Combine(knowledge, "topic-0", "page-0.md"), "\nThe laboratory has a new door.\n");
        var (edited, _) = await TimeAsync(index, knowledge);
        unchanged.Sort();
        var median = unchanged[unchanged.Count / 2];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{files} files of {FileLength} bytes, {first.Passages} passages"));
        Console.WriteLine("| run | seconds | files a second | ratio to a full run |");
        Console.WriteLine("|---|---|---|---|");
        Console.WriteLine(Row("full", full, files, full));
        Console.WriteLine(Row("no change (median of 5)", median, files, full));
        Console.WriteLine(Row("one file edited", edited, files, full));
    }

    private static string Row(string name, double seconds, int files, double full) =>
        string.Create(CultureInfo.InvariantCulture, $"| {name} | {seconds:F2} | {files / seconds:F0} | {full / seconds:F1}x faster |");

    private static async Task<(double Seconds, IndexReport Report)> TimeAsync(string index, string knowledge)
    {
        GC.Collect();
        var started = Stopwatch.GetTimestamp();
        var report = await IndexAsync(index, knowledge);

        return (Stopwatch.GetElapsedTime(started).TotalSeconds, report);
    }

    private static async Task<IndexReport> IndexAsync(string index, string knowledge)
    {
        var report = await new Reindexer().IndexAsync(knowledge, index, CancellationToken.None);

        return report.Problem is null ? report : throw new InvalidOperationException(report.Problem);
    }

    private static string Warm(string folder)
    {
        var small = Path.Combine(folder, "small");
        Write(small, 50, new Random(1));

        return small;
    }

    private static void Write(string folder, int files, Random random)
    {
        string[] words = [.. Enumerable.Range(0, 5_000).Select(_ => Word(random))];
        for (var i = 0; i < files; i++)
        {
            var path = Path.Combine(folder, $"topic-{i % 100}", $"page-{i}.md");
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, Page(i, words, random));
        }
    }

    private static string Page(int number, string[] words, Random random)
    {
        var page = new StringBuilder().Append(CultureInfo.InvariantCulture, $"---\ntitle: Page {number} about {words[random.Next(words.Length)]}\nowner: recruiting\nreview-by: 2030-01-01\n---\n# Page {number}\n");
        while (page.Length < FileLength)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## The {words[random.Next(words.Length)]} of {words[random.Next(words.Length)]}\n\n");
            for (var sentence = 0; sentence < 6; sentence++)
            {
                page.Append("The ");
                for (var i = 0; i < 12; i++)
                {
                    // Few words are frequent, as in a language.
                    page.Append(words[(int)(words.Length * Math.Pow(random.NextDouble(), 3))]).Append(' ');
                }

                page.Append(CultureInfo.InvariantCulture, $"lasts {random.Next(2, 50)} weeks.\n");
            }
        }

        return page.ToString();
    }

    private static string Word(Random random) => string.Concat(Enumerable.Range(0, random.Next(4, 10)).Select(_ => "abcdefghiklmnoprstuvw"[random.Next(21)]));
}
