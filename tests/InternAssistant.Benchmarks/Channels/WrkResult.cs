using System.Diagnostics;
using System.Globalization;

namespace InternAssistant.Benchmarks.Channels;

/// <summary>What one run of wrk saw: requests, those that failed, requests a second, and latencies in milliseconds.</summary>
internal sealed record WrkResult(long Requests, long Failed, double PerSecond, double P50, double P95, double P99)
{
    private const int Threads = 2;

    /// <summary>Posts the bodies of a file, one after the other, over connections that stay open.</summary>
    public static async Task<WrkResult> RunAsync(Uri url, string bodies, int connections, int seconds)
    {
        var script = Path.Combine(AppContext.BaseDirectory, "Channels", "messages.lua");
        using var wrk = Process.Start(new ProcessStartInfo(
            "wrk",
            ["-t", $"{Threads}", "-c", $"{connections}", "-d", $"{seconds}s", "--timeout", "10s", "-s", script, url.ToString(), "--", bodies, $"{Threads}"])
        {
            RedirectStandardOutput = true,
        })!;
        var output = await wrk.StandardOutput.ReadToEndAsync();
        await wrk.WaitForExitAsync();
        var line = output.Split('\n').FirstOrDefault(line => line.StartsWith("RESULT ", StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"wrk gave no result: {output}");
        var numbers = line.Split(' ').Skip(1).Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToArray();

        return new WrkResult((long)numbers[0], (long)numbers[1], numbers[0] / (numbers[2] / 1e6), numbers[3] / 1e3, numbers[4] / 1e3, numbers[5] / 1e3);
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{PerSecond,8:0} requests/s   p50 {P50,6:0.0}   p95 {P95,6:0.0}   p99 {P99,6:0.0} ms   {Requests} requests, {Failed} failed");
}
