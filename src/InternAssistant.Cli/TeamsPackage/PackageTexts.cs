using System.Text.Json.Nodes;

namespace InternAssistant.Cli.TeamsPackage;

/// <summary>What the package says in one language. A house's own name and description, from the settings, take the place of the texts here.</summary>
public sealed class PackageTexts
{
    /// <summary>The language of the manifest itself, and of the documents.</summary>
    public const string DefaultLanguage = "en";

    private readonly JsonNode texts;

    private PackageTexts(string language, JsonNode texts) => (Language, this.texts) = (language, texts);

    /// <summary>The languages beside <see cref="DefaultLanguage"/>, in order.</summary>
    public static IReadOnlyList<string> OtherLanguages { get; } = ["de", "es", "fr", "pt", "zh-cn"];

    public string Language { get; }

    public string ShortName => this["shortName"];

    public string FullName => this["fullName"];

    public string ShortDescription => this["shortDescription"];

    public string FullDescription => this["fullDescription"];

    public string SearchTitle => this["searchTitle"];

    public string SearchDescription => this["searchDescription"];

    public string ParameterTitle => this["parameterTitle"];

    public string ParameterDescription => this["parameterDescription"];

    /// <summary>Titles and descriptions of the commands, in the order of <see cref="ManifestCommands.Prompts"/>.</summary>
    public IReadOnlyList<(string Title, string Description)> Commands =>
        [.. texts["commands"]!.AsArray().Select(command => ((string)command!["title"]!, (string)command["description"]!))];

    public static PackageTexts In(string language)
    {
        using var file = typeof(PackageTexts).Assembly.GetManifestResourceStream($"teams/{language}.json")
            ?? throw new ArgumentException($"There are no texts in '{language}'.", nameof(language));

        return new PackageTexts(language, JsonNode.Parse(file)!);
    }

    private string this[string name] => (string)texts[name]!;
}
