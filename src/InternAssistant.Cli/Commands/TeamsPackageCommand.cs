using System.CommandLine;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using InternAssistant.Cli.Output;
using InternAssistant.Cli.TeamsPackage;
using Microsoft.Extensions.Configuration;

namespace InternAssistant.Cli.Commands;

/// <summary><c>teams package</c>: writes the app package from the settings below <c>Teams</c>. Needs no index and no network.</summary>
public static class TeamsPackageCommand
{
    private const string DefaultFile = "internassistant-teams.zip";

    public static Command Create()
    {
        var (file, json) = (new Option<string>("--out") { Description = "The file to write. One that is there is replaced.", HelpName = "FILE", DefaultValueFactory = _ => DefaultFile }, CommonOptions.Json());
        var appId = new Option<string?>("--app-id") { Description = "The id of the app registration, a GUID (setting Teams:AppId, else MicrosoftAppId).", HelpName = "GUID" };
        var host = new Option<string?>("--host") { Description = "The host that people reach the assistant at (setting Teams:PublicHost).", HelpName = "HOST" };
        var version = new Option<string?>("--package-version") { Description = "The package's version (setting Teams:Version).", HelpName = "N.N.N" };
        var command = new Command("package", "Write the app package for Microsoft Teams: manifest, icons, translations.") { file, appId, host, version, json };
        command.SetAction(parsed =>
        {
            (string Setting, string? Value)[] asked = [("AppId", parsed.GetValue(appId)), ("PublicHost", parsed.GetValue(host)), ("Version", parsed.GetValue(version))];

            return Write(PackageSettings.Read(With(asked)), parsed.GetValue(file)!, parsed.GetValue(json));
        });

        return command;
    }

    private static IConfigurationRoot With((string Setting, string? Value)[] asked) => new ConfigurationBuilder()
        .AddConfiguration(Assistant.Settings(trace: null))
        .AddInMemoryCollection(asked.Where(option => option.Value is not null).Select(option => KeyValuePair.Create($"{TeamsOptions.SectionName}:{option.Setting}", option.Value)))
        .Build();

    private static int Write(TeamsOptions options, string file, bool json)
    {
        var files = AppPackage.Files(options);
        var bytes = AppPackage.Zip(files);
        Replace(file, bytes);
        Show(options, file, bytes, files, json);

        return ExitCode.Done;
    }

    // Whoever reads the file at the same time sees the old package or the new one.
    private static void Replace(string file, byte[] bytes)
    {
        var path = Path.GetFullPath(file);
        var beside = $"{path}.{Guid.NewGuid():N}.tmp";

        try
        {
            File.WriteAllBytes(beside, bytes);
            File.Move(beside, path, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    private static void Show(TeamsOptions options, string file, byte[] bytes, IReadOnlyList<(string Name, byte[] Bytes)> files, bool json)
    {
        if (json)
        {
            Console.Out.WriteLine(JsonLines.Indented(new JsonObject
            {
                ["path"] = Path.GetFullPath(file),
                ["sha256"] = Convert.ToHexStringLower(SHA256.HashData(bytes)),
                ["manifestVersion"] = Manifest.Version,
                ["version"] = options.Version,
                ["id"] = options.PackageId,
                ["botId"] = options.AppId,
                ["files"] = JsonLines.ListOf(files.Select(entry => entry.Name)),
                ["languages"] = JsonLines.ListOf([PackageTexts.DefaultLanguage, .. PackageTexts.OtherLanguages]),
            }));
        }
        else
        {
            Console.Out.WriteLine(Printable.Of($"'{file}' written: {Counted.Of(files.Count, "file")}, version {options.Version}, manifest {Manifest.Version}."));
            Console.Out.WriteLine("Upload it in the Teams admin centre (Manage apps), or in Teams with: Apps, Manage your apps, Upload a custom app.");
        }
    }
}
