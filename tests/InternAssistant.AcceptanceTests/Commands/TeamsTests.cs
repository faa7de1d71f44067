using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using InternAssistant.AcceptanceTests.Builders;
using InternAssistant.AcceptanceTests.Drivers;

namespace InternAssistant.AcceptanceTests.Commands;

public sealed class TeamsTests
{
    private const string AppId = "11112222-3333-4444-5555-666677778888";

    private const string Settings = """
        {
          "Teams": {
            "DeveloperName": "Zarnow Laboratory",
            "WebsiteUrl": "https://zarnow.example",
            "PrivacyUrl": "https://zarnow.example/privacy",
            "TermsOfUseUrl": "https://zarnow.example/terms"
          }
        }
        """;

    [Fact]
    public async Task A_package_is_written_and_what_was_there_is_replaced()
    {
        using var workspace = new Workspace();
        workspace.WithFile("appsettings.json", Settings);
        var path = workspace.WithFile("app.zip", "an old package");

        var written = await Cli.RunAsync(workspace.Folder, "teams", "package", "--app-id", AppId, "--host", "assistant.zarnow.example", "--out", "app.zip", "--json");

        Assert.Equal((0, ""), (written.ExitCode, written.Errors));
        Assert.Equal(path, Path.GetFullPath(written.Json.GetProperty("path").GetString()!));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(path))), written.Json.GetProperty("sha256").GetString());
        Assert.Equal("1.28", written.Json.GetProperty("manifestVersion").GetString());
        using var zip = ZipFile.OpenRead(path);
        await using var manifest = await zip.GetEntry("manifest.json")!.OpenAsync();
        var json = (await JsonNode.ParseAsync(manifest))!;
        Assert.Equal(AppId, (string)json["bots"]![0]!["botId"]!);
        Assert.Equal("Zarnow Laboratory", (string)json["developer"]!["name"]!);
        Assert.Equal("assistant.zarnow.example", (string)json["validDomains"]![0]!);
        Assert.Equal(["app.zip", "appsettings.json", "knowledge"], Directory.EnumerateFileSystemEntries(workspace.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Without_the_settings_nothing_is_written_and_each_is_named()
    {
        using var workspace = new Workspace();

        var refused = await Cli.RunAsync(workspace.Folder, "teams", "package", "--app-id", AppId);

        Assert.Equal(1, refused.ExitCode);
        Assert.All(["Teams:DeveloperName", "Teams:WebsiteUrl", "Teams:PrivacyUrl", "Teams:TermsOfUseUrl"], setting => Assert.Contains(setting, refused.Errors, StringComparison.Ordinal));
        Assert.Empty(Directory.EnumerateFiles(workspace.Folder));
    }

    [Fact]
    public async Task An_option_that_does_not_exist_is_wrong_use()
    {
        using var workspace = new Workspace();

        Assert.Equal(2, (await Cli.RunAsync(workspace.Folder, "teams", "package", "--appid", AppId)).ExitCode);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_trouble_and_no_half_file_stays()
    {
        using var workspace = new Workspace();
        workspace.WithFile("appsettings.json", Settings);

        var failed = await Cli.RunAsync(workspace.Folder, "teams", "package", "--app-id", AppId, "--out", "nowhere/app.zip");

        Assert.Equal(1, failed.ExitCode);
        Assert.Contains("nowhere", failed.Errors, StringComparison.Ordinal);
    }
}
