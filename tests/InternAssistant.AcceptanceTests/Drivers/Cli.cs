using System.Diagnostics;
using System.Text;

namespace InternAssistant.AcceptanceTests.Drivers;

/// <summary>Runs the command line as a process of its own.</summary>
internal static class Cli
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static Task<CliResult> RunAsync(string folder, params string[] arguments) => RunAsync(folder, input: "", arguments);

    public static async Task<CliResult> RunAsync(string folder, string input, string[] arguments)
    {
        using var process = Process.Start(StartInfo(folder, arguments))!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await EndAsync(process, arguments);

        return new CliResult(process.ExitCode, await output, await errors);
    }

    // A command that stays where it should end must not hold up all other tests.
    private static async Task EndAsync(Process process, string[] arguments)
    {
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"'{string.Join(' ', arguments)}' did not end within {Patience.TotalSeconds} s.");
        }
    }

    private static ProcessStartInfo StartInfo(string folder, string[] arguments) => new("dotnet", [Programs.Cli, .. arguments])
    {
        WorkingDirectory = folder,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        StandardOutputEncoding = Encoding.UTF8,
    };
}
