using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json;

namespace InternAssistant.Benchmarks;

/// <summary>Many people at once over Direct Line: idle sockets, conversations that ask, and what the host needs for both.</summary>
internal static class SocketLoad
{
    private const string Question = "How do I apply?";

    public static async Task<int> RunAsync(string[] arguments)
    {
        var isShort = arguments.Contains("--short");
        var (idle, active, rounds) = isShort ? (200, 20, 2) : (2_000, 200, 5);
        await using var host = await LoadedHost.StartAsync();
        Console.WriteLine($"ready: {host.Megabytes} MB");

        var opening = Stopwatch.GetTimestamp();
        var sockets = await OpenAsync(host, idle);
        Console.WriteLine($"{idle} idle sockets in {Stopwatch.GetElapsedTime(opening).TotalSeconds:F1} s: {host.Megabytes} MB");

        var talks = await OpenAsync(host, active);
        List<double> latencies = [];
        var asking = Stopwatch.GetTimestamp();
        for (var round = 0; round < rounds; round++)
        {
            latencies.AddRange(await Task.WhenAll(talks.Select(talk => AskAsync(host, talk))));
            Console.WriteLine($"round {round + 1}: {host.Megabytes} MB");
        }

        var seconds = Stopwatch.GetElapsedTime(asking).TotalSeconds;
        latencies.Sort();
        Console.WriteLine($"{active} conversations asked {latencies.Count} questions at once, {latencies.Count / seconds:F0} a second; question to reply over the socket:");
        Console.WriteLine($"p50 {latencies[latencies.Count / 2]:F0} ms, p95 {latencies[(int)(latencies.Count * 0.95)]:F0} ms, most {latencies[^1]:F0} ms; alone {await AskAsync(host, talks[0]):F1} ms");
        Console.WriteLine($"peak: {host.PeakMegabytes} MB; sockets still open: {sockets.Count(socket => socket.Socket.State == WebSocketState.Open)} of {idle}");

        return host.PeakMegabytes < 600 ? 0 : 1;
    }

    private static async Task<Talk[]> OpenAsync(LoadedHost host, int count)
    {
        var talks = new Talk[count];
        await Parallel.ForAsync(0, count, new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (number, _) => talks[number] = await OpenAsync(host));

        return talks;
    }

    private static async Task<Talk> OpenAsync(LoadedHost host)
    {
        using var start = new HttpRequestMessage(HttpMethod.Post, new Uri("v3/directline/conversations", UriKind.Relative));
        start.Headers.Authorization = new AuthenticationHeaderValue("Bearer", LoadedHost.Secret);
        using var response = await host.Http.SendAsync(start);
        response.EnsureSuccessStatusCode();
        var started = await response.Content.ReadFromJsonAsync<JsonElement>();
        var socket = new ClientWebSocket();
        await socket.ConnectAsync(new Uri(started.GetProperty("streamUrl").GetString()!), CancellationToken.None);

        return new Talk(started.GetProperty("conversationId").GetString()!, started.GetProperty("token").GetString()!, socket);
    }

    /// <summary>From the question's post to its reply on the socket, in milliseconds.</summary>
    private static async Task<double> AskAsync(LoadedHost host, Talk talk)
    {
        var begun = Stopwatch.GetTimestamp();
        using var post = new HttpRequestMessage(HttpMethod.Post, new Uri($"v3/directline/conversations/{talk.Id}/activities", UriKind.Relative))
        {
            Content = JsonContent.Create(new { type = "message", text = Question }),
        };
        post.Headers.Authorization = new AuthenticationHeaderValue("Bearer", talk.Token);
        var posting = host.Http.SendAsync(post);
        await talk.ReplyAsync();
        var latency = Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
        using var response = await posting;
        response.EnsureSuccessStatusCode();

        return latency;
    }
}
