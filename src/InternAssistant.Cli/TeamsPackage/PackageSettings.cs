using Microsoft.Extensions.Configuration;

namespace InternAssistant.Cli.TeamsPackage;

/// <summary>Reads the package's settings and names all that is wrong or missing, before anything is written.</summary>
public static class PackageSettings
{
    private const string BotAppId = "MicrosoftAppId";

    /// <summary>The settings with every id filled in.</summary>
    /// <exception cref="SettingsException">A setting is wrong or missing; the message names it.</exception>
    public static TeamsOptions Read(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var options = configuration.GetSection(TeamsOptions.SectionName).Get<TeamsOptions>() ?? new();
        options.AppId = options.AppId.Length > 0 ? options.AppId : configuration[BotAppId] ?? "";
        List<string> trouble = [.. Beyond(options), .. Missing(options), .. NotHttps(options), .. Repeated(options)];

        if (trouble.Count > 0)
        {
            throw new SettingsException($"No package was written. {string.Join(' ', trouble)}");
        }

        options.PackageId = options.PackageId.Length > 0 ? options.PackageId : options.AppId;

        return options;
    }

    // The sentences name their settings; what the framework puts before them says the same again.
    private static IEnumerable<string> Beyond(TeamsOptions options) =>
        from failure in new TeamsOptionsValidator().Validate(null, options).Failures ?? []
        select failure[failure.IndexOf($"{TeamsOptions.SectionName}:", StringComparison.Ordinal)..];

    private static IEnumerable<string> Missing(TeamsOptions options) =>
        from setting in ((string Name, string Value, string Meaning)[])
        [
            ("AppId", options.AppId, $"the id of the app registration (also {BotAppId}, or --app-id)"),
            ("DeveloperName", options.DeveloperName, "the name of who runs the app"),
            ("WebsiteUrl", options.WebsiteUrl, "a page about the app or its house"),
            ("PrivacyUrl", options.PrivacyUrl, "the privacy statement"),
            ("TermsOfUseUrl", options.TermsOfUseUrl, "the terms of use"),
        ]
        where string.IsNullOrWhiteSpace(setting.Value)
        select $"{TeamsOptions.SectionName}:{setting.Name} is missing: {setting.Meaning}.";

    private static IEnumerable<string> NotHttps(TeamsOptions options) =>
        from setting in ((string Name, string Value)[])
            [("WebsiteUrl", options.WebsiteUrl), ("PrivacyUrl", options.PrivacyUrl), ("TermsOfUseUrl", options.TermsOfUseUrl)]
        where !string.IsNullOrWhiteSpace(setting.Value)
            && !(Uri.TryCreate(setting.Value, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps && address.UserInfo.Length == 0)
        select $"{TeamsOptions.SectionName}:{setting.Name} must be an address that begins with https://.";

    // Teams refuses an app whose short and full texts are the same.
    private static IEnumerable<string> Repeated(TeamsOptions options) =>
        from pair in ((string Short, string Full, string Name)[])
            [(options.ShortName, options.FullName, "Name"), (options.ShortDescription, options.FullDescription, "Description")]
        where pair.Short.Length > 0 && pair.Short == pair.Full
        select $"{TeamsOptions.SectionName}:Short{pair.Name} and {TeamsOptions.SectionName}:Full{pair.Name} must differ.";
}
