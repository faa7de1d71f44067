using System.Text.Json.Nodes;

namespace InternAssistant.Cli.TeamsPackage;

/// <summary>
/// The app's manifest and its translations. The version is pinned: 1.27 brought prompts that differ from their titles, 1.28 their
/// translation, and later versions bring nothing that is used here.
/// </summary>
public static class Manifest
{
    public const string Version = "1.28";

    private const string Schemas = $"https://developer.microsoft.com/json-schemas/teams/v{Version}/";

    public static JsonObject Of(TeamsOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var texts = PackageTexts.In(PackageTexts.DefaultLanguage);

        return new JsonObject
        {
            ["$schema"] = $"{Schemas}MicrosoftTeams.schema.json",
            ["manifestVersion"] = Version,
            ["version"] = options.Version,
            ["id"] = Id(options.PackageId),
            ["developer"] = new JsonObject
            {
                ["name"] = options.DeveloperName,
                ["websiteUrl"] = options.WebsiteUrl,
                ["privacyUrl"] = options.PrivacyUrl,
                ["termsOfUseUrl"] = options.TermsOfUseUrl,
            },
            ["name"] = new JsonObject { ["short"] = Or(options.ShortName, texts.ShortName), ["full"] = Or(options.FullName, texts.FullName) },
            ["description"] = new JsonObject
            {
                ["short"] = Or(options.ShortDescription, texts.ShortDescription),
                ["full"] = Or(options.FullDescription, texts.FullDescription),
            },
            ["icons"] = new JsonObject { ["color"] = Icons.ColorFile, ["outline"] = Icons.OutlineFile },
            ["accentColor"] = options.AccentColor,
            ["localizationInfo"] = Languages(),
            ["bots"] = new JsonArray { (JsonNode)Bot(options, texts) },
            ["composeExtensions"] = new JsonArray { (JsonNode)Search(options, texts) },
            ["validDomains"] = new JsonArray([.. Hosts(options)]),
        };
    }

    /// <summary>The texts of one more language, by the places that they take in the manifest.</summary>
    public static JsonObject Translation(TeamsOptions options, PackageTexts texts)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(texts);
        var translation = new JsonObject
        {
            ["$schema"] = $"{Schemas}MicrosoftTeams.Localization.schema.json",
            ["name.short"] = Or(options.ShortName, texts.ShortName),
            ["name.full"] = Or(options.FullName, texts.FullName),
            ["description.short"] = Or(options.ShortDescription, texts.ShortDescription),
            ["description.full"] = Or(options.FullDescription, texts.FullDescription),
        };
        for (var list = 0; list < ManifestCommands.Scopes.Count; list++)
        {
            foreach (var (index, (title, description)) in texts.Commands.Index())
            {
                translation[$"bots[0].commandLists[{list}].commands[{index}].title"] = title;
                translation[$"bots[0].commandLists[{list}].commands[{index}].description"] = description;
            }
        }

        translation["composeExtensions[0].commands[0].title"] = texts.SearchTitle;
        translation["composeExtensions[0].commands[0].description"] = texts.SearchDescription;
        translation["composeExtensions[0].commands[0].parameters[0].title"] = texts.ParameterTitle;
        translation["composeExtensions[0].commands[0].parameters[0].description"] = texts.ParameterDescription;

        return translation;
    }

    public static string FileOf(string language) => $"{language}.json";

    private static JsonObject Languages() => new()
    {
        ["defaultLanguageTag"] = PackageTexts.DefaultLanguage,
        ["additionalLanguages"] = new JsonArray([.. PackageTexts.OtherLanguages.Select(language => new JsonObject { ["languageTag"] = language, ["file"] = FileOf(language) })]),
    };

    private static JsonObject Bot(TeamsOptions options, PackageTexts texts) => new()
    {
        ["botId"] = Id(options.AppId),
        ["scopes"] = new JsonArray([.. ManifestCommands.Scopes.Select(scope => JsonValue.Create(scope))]),
        ["supportsFiles"] = false,
        ["isNotificationOnly"] = false,
        ["commandLists"] = ManifestCommands.Lists(texts),
    };

    private static JsonObject Search(TeamsOptions options, PackageTexts texts) => new()
    {
        ["botId"] = Id(options.AppId),
        ["commands"] = new JsonArray
        {
            (JsonNode)new JsonObject
            {
                ["id"] = "searchKnowledge",
                ["type"] = "query",
                ["title"] = texts.SearchTitle,
                ["description"] = texts.SearchDescription,
                ["initialRun"] = true,
                ["context"] = new JsonArray { "compose", "commandBox" },
                ["parameters"] = new JsonArray
                {
                    (JsonNode)new JsonObject
                    {
                        ["name"] = "question",
                        ["title"] = texts.ParameterTitle,
                        ["description"] = texts.ParameterDescription,
                        ["inputType"] = "text",
                    },
                },
            },
        },
    };

    private static IEnumerable<JsonNode> Hosts(TeamsOptions options) => options.PublicHost.Length > 0 ? [JsonValue.Create(options.PublicHost.ToLowerInvariant())] : [];

    private static string Or(string own, string standard) => own.Length > 0 ? own : standard;

    private static string Id(string guid) => Guid.Parse(guid).ToString();
}
