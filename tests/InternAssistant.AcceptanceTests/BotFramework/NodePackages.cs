using System.ComponentModel;
using System.Diagnostics;
using InternAssistant.AcceptanceTests.Drivers;

namespace InternAssistant.AcceptanceTests.BotFramework;

/// <summary>The npm packages that the scripts use, in the versions and with the checksums that package-lock.json names. They are fetched once, below artifacts/.</summary>
internal static class NodePackages
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private static readonly Lazy<string?> Fetched = new(Fetch);

    /// <summary>The scripts and the list of packages.</summary>
    public static string Scripts { get; } = Path.Combine(Programs.Repository, "tests", "InternAssistant.AcceptanceTests", "BotFramework");

    /// <summary>Where Node looks for packages.</summary>
    public static string Folder => Path.Combine(Home, "node_modules");

    /// <summary>Why the packages cannot be had; null when they are there.</summary>
    public static string? Trouble => Fetched.Value;

    private static string Home { get; } = Path.Combine(Programs.Repository, "artifacts", "bot-framework");

    private static string Lock => Path.Combine(Scripts, "package-lock.json");

    // The copy of the lock file stands there only once all was fetched.
    private static string Receipt => Path.Combine(Home, "fetched.json");

    private static string? Fetch()
    {
        if (File.Exists(Receipt) && File.ReadAllText(Receipt) == File.ReadAllText(Lock))
        {
            return null;
        }

        Directory.CreateDirectory(Home);
        File.Copy(Path.Combine(Scripts, "package.json"), Path.Combine(Home, "package.json"), overwrite: true);
        File.Copy(Lock, Path.Combine(Home, "package-lock.json"), overwrite: true);

        if (Npm() is { } trouble)
        {
            return trouble;
        }

        File.Copy(Lock, Receipt, overwrite: true);

        return null;
    }

    private static string? Npm()
    {
        try
        {
            using var npm = Process.Start(new ProcessStartInfo("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
            {
                WorkingDirectory = Home,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            var errors = npm.StandardError.ReadToEndAsync();
            _ = npm.StandardOutput.ReadToEndAsync();

            if (!npm.WaitForExit(Patience))
            {
                npm.Kill(entireProcessTree: true);

                return "npm could not fetch the Bot Framework's packages within five minutes.";
            }

            return npm.ExitCode == 0 ? null : $"npm could not fetch the Bot Framework's packages: {errors.Result.Split('\n')[0]}";
        }
        catch (Win32Exception)
        {
            return "npm is not installed: it fetches the Bot Framework's packages.";
        }
    }
}
