using System.IO.Compression;
using System.Text.Json.Nodes;
using InternAssistant.Cli;
using InternAssistant.Cli.TeamsPackage;

namespace InternAssistant.Tests.TeamsPackage;

public sealed class AppPackageTests
{
    [Fact]
    public void The_same_settings_give_the_same_bytes() =>
        Assert.Equal(AppPackage.Zip(AppPackage.Files(Harbours.Options())), AppPackage.Zip(AppPackage.Files(Harbours.Options())));

    [Fact]
    public void Every_file_that_the_manifest_names_is_in_the_package_and_no_other()
    {
        using var zip = new ZipArchive(new MemoryStream(AppPackage.Zip(AppPackage.Files(Harbours.Options()))));
        using var manifestFile = zip.GetEntry("manifest.json")!.Open();
        var manifest = JsonNode.Parse(manifestFile)!;

        string[] named =
        [
            "manifest.json",
            (string)manifest["icons"]!["color"]!,
            (string)manifest["icons"]!["outline"]!,
            .. manifest["localizationInfo"]!["additionalLanguages"]!.AsArray().Select(language => (string)language!["file"]!),
        ];
        Assert.Equal(named.Order(StringComparer.Ordinal), zip.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal));
        Assert.All(zip.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
    }

    [Theory]
    [InlineData("Teams:AppId", null, "Teams:AppId is missing")]
    [InlineData("Teams:AppId", "intern-assistant", "Teams:AppId must be a GUID")]
    [InlineData("Teams:PackageId", "7", "Teams:PackageId must be a GUID")]
    [InlineData("Teams:DeveloperName", null, "Teams:DeveloperName is missing")]
    [InlineData("Teams:DeveloperName", "  ", "Teams:DeveloperName is missing")]
    [InlineData("Teams:DeveloperName", "The Institute of Harbours and of Quiet Ships", "Teams:DeveloperName must have at most 32")]
    [InlineData("Teams:WebsiteUrl", null, "Teams:WebsiteUrl is missing")]
    [InlineData("Teams:PrivacyUrl", "http://harbour.example", "Teams:PrivacyUrl must be an address that begins with https://")]
    [InlineData("Teams:TermsOfUseUrl", "terms", "Teams:TermsOfUseUrl must be an address")]
    [InlineData("Teams:TermsOfUseUrl", "https://ada:secret@harbour.example/", "Teams:TermsOfUseUrl must be an address")]
    [InlineData("Teams:PublicHost", "https://harbour.example", "Teams:PublicHost must be a host name")]
    [InlineData("Teams:PublicHost", "*.harbour.example", "Teams:PublicHost must be a host name")]
    [InlineData("Teams:PublicHost", "localhost", "Teams:PublicHost must be a host name")]
    [InlineData("Teams:Version", "1.0", "Teams:Version must be three numbers")]
    [InlineData("Teams:AccentColor", "blue", "Teams:AccentColor must be a colour")]
    [InlineData("Teams:ShortName", "A name that is one letter too long", "Teams:ShortName must have at most 30")]
    public void A_setting_that_is_wrong_or_missing_is_named(string name, string? value, string told)
    {
        var trouble = Assert.Throws<SettingsException>(() => Harbours.Options((name, value)));

        Assert.Contains(told, trouble.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_that_Teams_would_refuse_for_being_the_same_are_named()
    {
        var trouble = Assert.Throws<SettingsException>(() => Harbours.Options(("Teams:ShortName", "Interns"), ("Teams:FullName", "Interns")));

        Assert.Contains("Teams:ShortName and Teams:FullName must differ", trouble.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_ids_come_from_the_bots_settings_where_the_packages_name_none()
    {
        var options = Harbours.Options(("Teams:AppId", null), ("MicrosoftAppId", "AAAABBBB-CCCC-DDDD-EEEE-FFFF00001111"));
        var manifest = Manifest.Of(options);

        Assert.Equal("aaaabbbb-cccc-dddd-eeee-ffff00001111", (string)manifest["id"]!);
        Assert.Equal("aaaabbbb-cccc-dddd-eeee-ffff00001111", (string)manifest["bots"]![0]!["botId"]!);
    }

    [Fact]
    public void Without_a_host_no_domain_is_named() => Assert.Empty(Manifest.Of(Harbours.Options(("Teams:PublicHost", null)))["validDomains"]!.AsArray());
}
