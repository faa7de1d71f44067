using System.Diagnostics;
using System.Globalization;

namespace InternAssistant.Benchmarks.Peers;

/// <summary>Measures one engine of this process and writes each figure as a line of name and value, as <c>LucenePeer.java</c> does.</summary>
internal sealed class PeerMeasure(IPeer peer, string corpus, string folder)
{
    private const double Settled = 0.05;
    private const int WarmUp = 2_000;
    private readonly (int Source, string Words)[] queries = [.. File.ReadLines(PeerCorpus.QueriesOf(corpus)).Select(Parse)];

    public void Index()
    {
        var passages = File.ReadAllLines(PeerCorpus.PassagesOf(corpus));
        peer.Index(passages[..Math.Min(WarmUp, passages.Length)], folder + "-warm");
        var time = peer.Index(passages, folder);
        Directory.Delete(folder + "-warm", recursive: true);
        Write("index wall s", time.Wall);
        Write("index cpu s", time.Processor);
    }

    /// <param name="count">How many queries a round has.</param>
    /// <param name="rounds">The most rounds to get warm.</param>
    public void Search(int count, int rounds)
    {
        var started = Stopwatch.GetTimestamp();
        var cpu = Environment.CpuUsage.TotalTime;
        var search = peer.Open(folder);
        var first = search.Session();
        Write("open wall ms", Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        Write("open cpu ms", (Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds);
        search.Dispose();
        for (var again = 0; again < 3; again++)
        {
            search = null;
            GC.Collect();
            GC.WaitForPendingFinalizers();
            var time = PeerTime.Of(() => (search = peer.Open(folder)).Session());
            Write("reopen wall ms", time.Wall * 1000);
            Write("reopen cpu ms", time.Processor * 1000);
        }

        first = search!.Session();
        Measure(first, Math.Min(count, queries.Length), rounds);
        foreach (var threads in new[] { 1, 2 })
        {
            Write($"qps {threads}", Throughput(search, Math.Min(count, queries.Length), threads));
        }

        search.Dispose();
        Write("resident MB", Process.GetCurrentProcess().WorkingSet64 / 1e6);
        Write("disk MB", new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length) / 1e6);
    }

    private void Measure(Func<string, (int[] Passages, int Letters)> search, int count, int rounds)
    {
        var before = double.MaxValue;
        for (var round = 0; ; round++)
        {
            var times = new double[count];
            var hits = 0;
            var letters = 0L;
            var whole = PeerTime.Of(() =>
            {
                for (var i = 0; i < count; i++)
                {
                    var started = Stopwatch.GetTimestamp();
                    var found = search(queries[i].Words);
                    times[i] = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
                    hits += found.Passages.AsSpan().Contains(queries[i].Source) ? 1 : 0;
                    letters += found.Letters;
                }
            });
            var each = whole.Processor * 1000 / count;
            if (round + 1 >= rounds || Math.Abs(each - before) < Settled * before)
            {
                Report(each, times, hits, letters, round + 1);
                return;
            }

            before = each;
        }
    }

    private static void Report(double cpu, double[] times, int hits, long letters, int rounds)
    {
        Array.Sort(times);
        Write("cpu ms", cpu);
        Write("p50 ms", times[times.Length / 2]);
        Write("p95 ms", times[times.Length * 95 / 100]);
        Write("p99 ms", times[times.Length * 99 / 100]);
        Write("hit@10", (double)hits / times.Length);
        Write("letters", (double)letters / times.Length);
        Write("queries", times.Length);
        Write("rounds", rounds);
    }

    private double Throughput(IPeerSearch search, int count, int threads)
    {
        var sessions = Enumerable.Range(0, threads).Select(_ => search.Session()).ToArray();
        var next = -1;
        var time = PeerTime.Of(() => Parallel.ForEach(sessions, new ParallelOptions { MaxDegreeOfParallelism = threads }, session =>
        {
            for (int i; (i = Interlocked.Increment(ref next)) < count;)
            {
                session(queries[i].Words);
            }
        }));

        return count / time.Wall;
    }

    private static (int Source, string Words) Parse(string line)
    {
        var parts = line.Split('\t');

        return (int.Parse(parts[0], CultureInfo.InvariantCulture), parts[1]);
    }

    private static void Write(string name, double value) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}={value:R}"));
}
