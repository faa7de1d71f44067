using System.Diagnostics;
using System.Text;

namespace InternAssistant.AcceptanceTests.Drivers;

/// <summary>Runs a command that stays, and reads its output line by line.</summary>
internal sealed class CliWatch : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly Process process;

    private CliWatch(Process process) => this.process = process;

    public static CliWatch Start(string folder, params string[] arguments) => new(Process.Start(new ProcessStartInfo("dotnet", [Programs.Cli, .. arguments])
    {
        WorkingDirectory = folder,
        RedirectStandardOutput = true,
        RedirectStandardInput = true,
        StandardOutputEncoding = Encoding.UTF8,
    })!);

    /// <summary>The next line of the output.</summary>
    public async Task<string> LineAsync() =>
        await process.StandardOutput.ReadLineAsync().WaitAsync(Patience) ?? throw new InvalidOperationException("The command has ended.");

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }
}
