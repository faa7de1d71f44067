using System.Diagnostics;
using System.Text;

namespace InternAssistant.AcceptanceTests.Drivers;

/// <summary>Runs the command line as a process of its own.</summary>
internal static class Cli
{
    public static Task<CliResult> RunAsync(string folder, params string[] arguments) => RunAsync(folder, input: "", arguments);

    public static async Task<CliResult> RunAsync(string folder, string input, string[] arguments)
    {
        using var process = Process.Start(StartInfo(folder, arguments))!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();

        return new CliResult(process.ExitCode, await output, await errors);
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
