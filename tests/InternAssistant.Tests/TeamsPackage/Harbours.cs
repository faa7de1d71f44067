using InternAssistant.Cli.TeamsPackage;
using Microsoft.Extensions.Configuration;

namespace InternAssistant.Tests.TeamsPackage;

/// <summary>Settings that a package can be made from.</summary>
internal static class Harbours
{
    public const string AppId = "11112222-3333-4444-5555-666677778888";

    /// <summary>The settings with some changed; null takes one away.</summary>
    public static IConfiguration Settings(params (string Name, string? Value)[] changes)
    {
        var settings = new Dictionary<string, string?>
        {
            ["Teams:AppId"] = AppId,
            ["Teams:PublicHost"] = "Assistant.Harbour.example",
            ["Teams:DeveloperName"] = "Harbour Institute",
            ["Teams:WebsiteUrl"] = "https://harbour.example",
            ["Teams:PrivacyUrl"] = "https://harbour.example/privacy",
            ["Teams:TermsOfUseUrl"] = "https://harbour.example/terms",
        };
        foreach (var (name, value) in changes)
        {
            settings[name] = value;
        }

        return new ConfigurationBuilder().AddInMemoryCollection(settings.Where(setting => setting.Value is not null)).Build();
    }

    public static TeamsOptions Options(params (string Name, string? Value)[] changes) => PackageSettings.Read(Settings(changes));
}
