using System.Diagnostics;
using System.Text.Json;

namespace InternAssistant.AcceptanceTests.BotFramework;

/// <summary>A script in Node that speaks in lines of JSON.</summary>
internal sealed class NodeScript : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process process;

    private NodeScript(Process process) => this.process = process;

    public static NodeScript Start(string name, IReadOnlyDictionary<string, string> environment)
    {
        var start = new ProcessStartInfo("node", [Path.Combine(NodePackages.Scripts, name)])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            Environment = { ["NODE_PATH"] = NodePackages.Folder },
        };

        foreach (var (variable, value) in environment)
        {
            start.Environment[variable] = value;
        }

        return new NodeScript(Process.Start(start)!);
    }

    public async Task<JsonElement> ReadAsync()
    {
        var line = await process.StandardOutput.ReadLineAsync().WaitAsync(Patience);
        using var read = JsonDocument.Parse(line ?? throw new InvalidOperationException("The script ended without a word."));

        return read.RootElement.Clone();
    }

    public Task WriteAsync(string line) => process.StandardInput.WriteLineAsync(line);

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
        }

        process.Dispose();
    }
}
