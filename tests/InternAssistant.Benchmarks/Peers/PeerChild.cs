using System.Diagnostics;

namespace InternAssistant.Benchmarks.Peers;

/// <summary>Runs an engine in a process of its own, so that memory and processor time are the engine's, and reads the figures that it prints.</summary>
internal static class PeerChild
{
    public static async Task<IReadOnlyDictionary<string, double>> RunAsync(string program, params IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })
            ?? throw new InvalidOperationException($"'{program}' did not start.");
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"'{program} {string.Join(' ', arguments)}' ended with {process.ExitCode}.");
        }

        return PeerFigures.Parse(output);
    }
}
