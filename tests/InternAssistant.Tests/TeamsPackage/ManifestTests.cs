using System.Text.Json.Nodes;
using InternAssistant.Cli.Output;
using InternAssistant.Cli.TeamsPackage;
using InternAssistant.Tests.Documentation;
using InternAssistant.Web.BotFramework.Escalating;
using InternAssistant.Web.BotFramework.Teams;

namespace InternAssistant.Tests.TeamsPackage;

public sealed class ManifestTests
{
    private const string Folder = "tests/InternAssistant.Tests/TeamsPackage";

    private static readonly JsonNode Schema = JsonNode.Parse(Repository.Read($"{Folder}/manifest-1.28.schema.json"))!;
    private static readonly JsonNode TranslationSchema = JsonNode.Parse(Repository.Read($"{Folder}/localization-1.28.schema.json"))!;

    public static TheoryData<string> Languages => new(PackageTexts.OtherLanguages);

    [Fact]
    public void The_manifest_is_the_approved_one() =>
        Assert.Equal(Repository.Read($"{Folder}/approved-manifest.json").ReplaceLineEndings("\n").TrimEnd(), JsonLines.Indented(Manifest.Of(Harbours.Options())).ReplaceLineEndings("\n"));

    [Fact]
    public void The_manifest_holds_to_the_schema() => Assert.Empty(SchemaCheck.Faults(Schema, Manifest.Of(Harbours.Options())));

    [Theory]
    [InlineData("manifestVersion", "\"1.25\"")]
    [InlineData("id", "\"intern-assistant\"")]
    [InlineData("accentColor", "\"blue\"")]
    [InlineData("accentColor", null)]
    [InlineData("developer", """{"name":"Harbour"}""")]
    [InlineData("developer", """{"name":"Harbour","websiteUrl":"http://harbour.example","privacyUrl":"https://harbour.example","termsOfUseUrl":"https://harbour.example"}""")]
    [InlineData("name", """{"short":"A name that is one letter too long","full":"x"}""")]
    [InlineData("icons", """{"color":"../color.png","outline":"outline.png"}""")]
    [InlineData("validDomains", """["https://harbour.example"]""")]
    [InlineData("validDomains", """["*.harbour.example"]""")]
    [InlineData("bots", """[{"botId":"11112222-3333-4444-5555-666677778888","scopes":["groupchat"]}]""")]
    [InlineData("bots", """[{"botId":"11112222-3333-4444-5555-666677778888","scopes":["team"]},{"botId":"11112222-3333-4444-5555-666677778888","scopes":["team"]}]""")]
    [InlineData("composeExtensions", """[{"botId":"11112222-3333-4444-5555-666677778888","commands":[]}]""")]
    [InlineData("localizationInfo", """{"additionalLanguages":[]}""")]
    [InlineData("webhook", "\"x\"")]
    [InlineData("version", "1")]
    public void The_schema_finds_faults(string member, string? value)
    {
        var manifest = Manifest.Of(Harbours.Options());
        manifest.Remove(member);
        if (value is not null)
        {
            manifest[member] = JsonNode.Parse(value);
        }

        Assert.NotEmpty(SchemaCheck.Faults(Schema, manifest));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_translation_holds_to_its_schema_and_has_every_text_of_the_manifest(string language)
    {
        var english = Manifest.Translation(Harbours.Options(), PackageTexts.In(PackageTexts.DefaultLanguage));
        var translation = Manifest.Translation(Harbours.Options(), PackageTexts.In(language));

        Assert.Empty(SchemaCheck.Faults(TranslationSchema, translation));
        Assert.Equal(english.Select(text => text.Key), translation.Select(text => text.Key));
        Assert.All(translation.Where(text => text.Key.EndsWith("full", StringComparison.Ordinal)), text => Assert.NotEqual((string)english[text.Key]!, (string)text.Value!));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_translation_names_places_that_the_manifest_has(string language)
    {
        var manifest = Manifest.Of(Harbours.Options());

        Assert.All(Manifest.Translation(Harbours.Options(), PackageTexts.In(language)).Where(text => text.Key != "$schema"), text => Assert.NotNull(At(manifest, text.Key)));
    }

    [Fact]
    public void A_translation_with_another_member_or_a_long_title_is_found()
    {
        var translation = Manifest.Translation(Harbours.Options(), PackageTexts.In("de"));
        translation["bots[0].commandLists[3].commands[0].title"] = "x";
        translation["composeExtensions[0].commands[0].title"] = new string('x', 33);

        Assert.Equal(2, SchemaCheck.Faults(TranslationSchema, translation).Count);
    }

    [Theory]
    [InlineData("en")]
    [MemberData(nameof(Languages))]
    public void The_command_for_a_person_is_understood_in_every_language(string language)
    {
        Assert.True(EscalationCommand.IsIn(PackageTexts.In(language).Commands[^1].Title));
        Assert.True(EscalationCommand.IsIn(ManifestCommands.Prompts[^1]));
        Assert.DoesNotContain(ManifestCommands.Prompts.SkipLast(1), EscalationCommand.IsIn);
    }

    [Fact]
    public void The_search_is_called_what_the_host_answers_to()
    {
        var command = Manifest.Of(Harbours.Options())["composeExtensions"]![0]!["commands"]![0]!;

        Assert.Equal(SearchQuery.CommandId, (string)command["id"]!);
        Assert.Equal(SearchQuery.ParameterName, (string)command["parameters"]![0]!["name"]!);
    }

    [Fact]
    public void A_houses_own_name_and_description_stand_in_every_language()
    {
        var options = Harbours.Options(("Teams:ShortName", "Harbour Interns"), ("Teams:FullDescription", "Ask the harbour."));

        Assert.Equal("Harbour Interns", (string)Manifest.Of(options)["name"]!["short"]!);
        Assert.Equal("Harbour Interns", (string)Manifest.Translation(options, PackageTexts.In("fr"))["name.short"]!);
        Assert.Equal("Ask the harbour.", (string)Manifest.Translation(options, PackageTexts.In("zh-cn"))["description.full"]!);
    }

    // "bots[0].commandLists[1].commands[2].title" as a path.
    private static JsonNode? At(JsonNode manifest, string place)
    {
        var node = manifest;
        foreach (var step in place.Replace("[", ".[", StringComparison.Ordinal).Split('.'))
        {
            node = step[0] == '[' ? node![int.Parse(step[1..^1], System.Globalization.CultureInfo.InvariantCulture)] : node![step];
        }

        return node;
    }
}
