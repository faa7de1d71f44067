using System.Globalization;

namespace InternAssistant.Benchmarks.Peers;

/// <summary>The figures of the engines at one size, as Markdown.</summary>
internal static class PeerReport
{
    private const string Own = "this index";

    public static void Print(int size, IReadOnlyList<(string Engine, IReadOnlyDictionary<string, double> Figures)> engines)
    {
        Console.WriteLine();
        Console.WriteLine(Format($"| {size:N0} passages | CPU ms a query | CPU of all threads | p50 ms | p95 ms | p99 ms | q/s, 1 thread | q/s, 2 threads | hit@10 | indexed/s | indexed/CPU s | disk MB | resident MB | open ms (again) | open CPU ms (again) | queries x rounds |"));
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|");
        foreach (var (engine, figures) in engines)
        {
            Console.WriteLine(Row(engine, size, name => figures.GetValueOrDefault(name)));
        }

        Console.WriteLine();
        var own = engines.FirstOrDefault(engine => engine.Engine == Own).Figures;
        foreach (var (engine, figures) in engines.Where(engine => own is not null && engine.Engine != Own))
        {
            Console.WriteLine(Format($"{engine} / {Own} at {size:N0}: {figures["cpu ms"] / own["cpu ms"]:F1}x the CPU a query, {figures["p99 ms"] / own["p99 ms"]:F1}x p99; {Own} indexes {figures["index cpu s"] / own["index cpu s"]:F2}x as many passages a CPU second, {figures["index wall s"] / own["index wall s"]:F2}x a second."));
        }
    }

    private static string Row(string engine, int size, Func<string, double> value) => Format(
        $"| {engine} | {value("cpu ms"):F3} | {Math.Max(value("cpu ms"), value("cpu all threads ms")):F3} | {value("p50 ms"):F3} | {value("p95 ms"):F3} | {value("p99 ms"):F3} | {value("qps 1"):N0} | {value("qps 2"):N0} | {value("hit@10"):F3} | {size / value("index wall s"):N0} | {size / value("index cpu s"):N0} | {value("disk MB"):N0} | {value("resident MB"):N0} | {value("open wall ms"):N0} ({value("reopen wall ms"):N0}) | {value("open cpu ms"):N0} ({value("reopen cpu ms"):N0}) | {value("queries")} x {value("rounds")} |");

    private static string Format(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
