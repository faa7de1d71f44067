using System.Diagnostics;
using InternAssistant.AcceptanceTests.Drivers;

namespace InternAssistant.AcceptanceTests.DirectLine;

/// <summary>
/// Direct Line's own client from npm, unmodified, driven by client.mjs in this folder. Its packages are installed below <c>artifacts</c>
/// once, by the lock file of this folder and without their scripts.
/// </summary>
internal static class DirectLineClient
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private static readonly string Sources = Path.Combine(Programs.Repository, "tests", "InternAssistant.AcceptanceTests", "DirectLine");
    private static readonly string Packages = Path.Combine(Programs.Repository, "artifacts", "direct-line-client");
    private static readonly Lazy<string?> Trouble = new(Install);

    /// <summary>Why the client cannot be run here; null when it can.</summary>
    public static string? WhyNot => Trouble.Value;

    public static (int Status, string Output) Run(Uri host, string secret) =>
        Run("node", [Path.Combine(Sources, "client.mjs"), Packages, host.GetLeftPart(UriPartial.Authority), secret]);

    private static string? Install()
    {
        try
        {
            Directory.CreateDirectory(Packages);
            var isNew = CopyIfChanged("package.json") | CopyIfChanged("package-lock.json");
            if (!isNew && Directory.Exists(Path.Combine(Packages, "node_modules", "botframework-directlinejs")))
            {
                return null;
            }

            var (status, output) = Run("npm", ["ci", "--prefix", Packages, "--ignore-scripts", "--no-audit", "--no-fund"]);

            return status == 0 ? null : $"npm could not fetch the client of Direct Line: {output.Trim()}";
        }
        catch (System.ComponentModel.Win32Exception exception)
        {
            return $"node and npm are not on the PATH: {exception.Message}";
        }
    }

    private static bool CopyIfChanged(string name)
    {
        var text = File.ReadAllText(Path.Combine(Sources, name));
        var copy = Path.Combine(Packages, name);
        var isChanged = !File.Exists(copy) || File.ReadAllText(copy) != text;
        if (isChanged)
        {
            File.WriteAllText(copy, text);
        }

        return isChanged;
    }

    private static (int Status, string Output) Run(string program, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = Packages, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();

        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();

            return (-1, $"'{program}' did not end within {Patience.TotalMinutes} minutes. {output.GetAwaiter().GetResult()}");
        }

        return (process.ExitCode, output.GetAwaiter().GetResult() + errors.GetAwaiter().GetResult());
    }
}
