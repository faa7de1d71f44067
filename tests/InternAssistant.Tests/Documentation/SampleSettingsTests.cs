using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Text;
using InternAssistant.Answering;
using InternAssistant.Answering.Facts.Care;
using InternAssistant.Conversation;
using InternAssistant.Evaluation.Gate;
using InternAssistant.Knowledge;
using InternAssistant.Models;
using InternAssistant.Retrieval;
using InternAssistant.Retrieval.AzureAISearch;
using InternAssistant.Retrieval.Embedding;
using InternAssistant.Retrieval.Index;
using InternAssistant.Tracing;
using InternAssistant.Web.DirectLine;
using Microsoft.Extensions.Configuration;

namespace InternAssistant.Tests.Documentation;

/// <summary>appsettings.sample.json: every setting, with its default and a line that says what it means.</summary>
public sealed class SampleSettingsTests
{
    private static readonly string Path = Repository.PathOf("appsettings.sample.json");
    private static readonly IConfigurationRoot Sample = new ConfigurationBuilder().AddJsonFile(Path).Build();

    private static readonly Dictionary<string, object> Sections = new()
    {
        [KnowledgeOptions.SectionName] = new KnowledgeOptions(),
        [IndexOptions.SectionName] = new IndexOptions(),
        [ConversationOptions.SectionName] = new ConversationOptions(),
        [GateOptions.SectionName] = new GateOptions(),
        [RetrievalOptions.SectionName] = new RetrievalOptions(),
        [AzureAISearchOptions.SectionName] = new AzureAISearchOptions(),
        [EmbeddingOptions.SectionName] = new EmbeddingOptions(),
        [AnsweringOptions.SectionName] = new AnsweringOptions(),
        [ChatModelOptions.SectionName] = new ChatModelOptions(),
        [CareOptions.SectionName] = new CareOptions(),
        [TracingOptions.SectionName] = new TracingOptions(),
        [DirectLineOptions.SectionName] = new DirectLineOptions(),
    };

    /// <summary>Settings of the framework, and the contacts, whose keys are whatever the documents name.</summary>
    private static readonly string[] Others = ["Urls", "Logging", ContactOptions.SectionName];

    public static TheoryData<string> SectionNames => new(Sections.Keys);

    [Theory]
    [MemberData(nameof(SectionNames))]
    public void A_section_lists_every_setting_with_its_default(string section)
    {
        var defaults = Sections[section];

        foreach (var property in defaults.GetType().GetProperties().Where(property => property.Name != "EqualityContract"))
        {
            var written = Sample.GetSection($"{section}:{property.Name}");
            Assert.True(written.Exists(), $"{section}:{property.Name} is missing.");

            if (property.PropertyType.IsValueType || property.PropertyType == typeof(string))
            {
                Assert.Equal(Convert.ToString(property.GetValue(defaults), CultureInfo.InvariantCulture), written.Value);
            }
            else
            {
                Assert.Empty(written.GetChildren());
            }
        }
    }

    [Theory]
    [MemberData(nameof(SectionNames))]
    public void A_section_has_no_setting_that_does_not_exist(string section)
    {
        var known = Sections[section].GetType().GetProperties().Select(property => property.Name);

        Assert.Empty(Sample.GetSection(section).GetChildren().Select(child => child.Key).Except(known));
    }

    [Theory]
    [MemberData(nameof(SectionNames))]
    public void A_section_binds_and_is_valid(string section)
    {
        var bound = Activator.CreateInstance(Sections[section].GetType())!;
        Sample.GetSection(section).Bind(bound, binder => binder.ErrorOnUnknownConfiguration = true);

        Validator.ValidateObject(bound, new ValidationContext(bound), validateAllProperties: true);
    }

    [Fact]
    public void The_example_of_a_contact_binds()
    {
        var example = File.ReadLines(Path).Single(line => line.Contains("\"recruiting\": {", StringComparison.Ordinal)).Replace("//", "", StringComparison.Ordinal);
        using var json = new MemoryStream(Encoding.UTF8.GetBytes($"{{\"Contacts\":{{{example}}}}}"));

        var contacts = new ConfigurationBuilder().AddJsonStream(json).Build().GetSection(ContactOptions.SectionName).Get<ContactOptions>()!;

        Assert.NotEmpty(contacts["recruiting"].Name);
        Assert.NotEmpty(contacts["recruiting"].Url);
    }

    [Fact]
    public void No_section_is_there_that_nothing_reads() =>
        Assert.Empty(Sample.GetChildren().Select(section => section.Key).Except(Sections.Keys).Except(Others));

    [Fact]
    public void Every_setting_has_a_line_that_says_what_it_means()
    {
        var lines = File.ReadAllLines(Path);
        var bare = lines.Where((line, index) => line.TrimStart().StartsWith('"') && !line.TrimEnd().EndsWith('{') && !lines[index - 1].TrimStart().StartsWith("//", StringComparison.Ordinal));

        Assert.Empty(bare);
    }
}
