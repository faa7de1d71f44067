using System.Diagnostics;
using System.Text.Json;
using InternAssistant.Evaluation;

namespace InternAssistant.Benchmarks.Channels;

/// <summary>
/// A turn through POST /api/messages as a channel sees it: distinct questions, a conversation each, 16 connections, by wrk over loopback,
/// beside a minimal API that only sends the body back, in the same run. Then the time from starting the process to the first answer.
/// </summary>
internal static class MessagesLoad
{
    private const int Connections = 16;
    private const int Starts = 5;

    public static async Task<int> RunAsync(string[] args)
    {
        var isShort = args.Contains("--short");
        var programs = args.Where(argument => !argument.StartsWith('-')).ToArray();
        var program = Path.GetFullPath(programs.FirstOrDefault() ?? "artifacts/bin/InternAssistant.Web/release/InternAssistant.Web.dll");
        if (!File.Exists(program) || !Directory.Exists("knowledge/golden"))
        {
            await Console.Error.WriteLineAsync($"'{program}' or 'knowledge/golden' is not there. Build the solution and start in the repository; a published host may be named.");

            return 2;
        }

        var folder = Directory.CreateTempSubdirectory("interns-").FullName;
        try
        {
            var bodies = Path.Combine(folder, "bodies.jsonl");
            var warming = Path.Combine(folder, "warming.jsonl");
            GoldenQuestion[] questions = [.. Directory.GetFiles("knowledge/golden", "*.jsonl").Order(StringComparer.Ordinal).SelectMany(GoldenFile.Read)];
            DistinctMessages.Write(bodies, questions, seed: 1);
            DistinctMessages.Write(warming, questions.Select(question => question with { Question = $"Now: {question.Question}" }), seed: 2);
            var load = new Load(bodies, warming, isShort ? 3 : 15);
            await load.RunAsync("echo", typeof(EchoHost).Assembly.Location, folder, "/ready");
            var knowledge = Path.GetFullPath("knowledge");
            await load.RunAsync("lexical", program, folder, "/health/ready", "--Knowledge:Path", knowledge, "--Embedding:Provider", "none");
            await load.RunAsync("hybrid", program, folder, "/health/ready", "--Knowledge:Path", knowledge, "--Embedding:MinimumPassages", "0", "--Index:Path", Path.Combine(folder, "hybrid"));
            await FirstAnswersAsync(program, folder, knowledge, bodies);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        return 0;
    }

    private static async Task FirstAnswersAsync(string program, string folder, string knowledge, string bodies)
    {
        var body = File.ReadLines(bodies).First();
        var seconds = new List<double>();
        for (var start = 0; start < Starts; start++)
        {
            var began = Stopwatch.GetTimestamp();
            await using var host = await HostProcess.StartAsync(program, folder, "/health/ready", "--Knowledge:Path", knowledge);
            using var http = new HttpClient(new SocketsHttpHandler(), disposeHandler: true) { BaseAddress = host.Address };
            using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
            using var response = await http.PostAsync(new Uri("/api/messages", UriKind.Relative), content);
            var answer = await response.Content.ReadAsStringAsync();
            seconds.Add(Stopwatch.GetElapsedTime(began).TotalSeconds);
            JsonDocument.Parse(answer).Dispose();
            if (start == 0)
            {
                // The first start makes the index.
                seconds.Clear();
            }
        }

        Console.WriteLine(FormattableString.Invariant($"start to first answer, snapshot ready: median {seconds.Order().ElementAt(seconds.Count / 2):0.00} s of {seconds.Count} starts"));
    }

    private sealed record Load(string Bodies, string Warming, int Seconds)
    {
        public async Task RunAsync(string name, string program, string folder, string ready, params string[] arguments)
        {
            await using var host = await HostProcess.StartAsync(program, folder, ready, arguments);
            var url = new Uri(host.Address, "/api/messages");
            await WrkResult.RunAsync(url, Warming, Connections, Seconds);
            Console.WriteLine($"{name,-8} {await WrkResult.RunAsync(url, Bodies, Connections, Seconds)}   {host.ResidentMegabytes:0} MB");
        }
    }
}
