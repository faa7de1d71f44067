using InternAssistant.Answering;
using InternAssistant.Answering.Facts.Care;
using InternAssistant.Conversation;
using InternAssistant.Retrieval;
using InternAssistant.Retrieval.Index;
using InternAssistant.Tests.Builders;
using InternAssistant.Understanding;
using Microsoft.Extensions.Options;

namespace InternAssistant.Tests.Answering.Facts;

public sealed class CareTopicTests
{
    private static readonly KnowledgeBuilder Folder = new KnowledgeBuilder()
        .With("faq/visa.md", "---\nowner: people\n---\n# Visas\n\nInterns from outside the union need a visa of type D.\n")
        .With("faq/desk.md", "---\nowner: people\n---\n# Desks\n\nEvery intern has a desk by the window.\n")
        .WithContact("people", "People team", "mailto:people@lab.example");

    [Theory]
    [InlineData("Do I need a visa?", "visa")]
    [InlineData("can you help with visas", "visa")]
    [InlineData("I am in a wheelchair, can I get in?", "disability")]
    [InlineData("where can I complain", "complaints")]
    [InlineData("what do I do when there is a fire alarm", "safety")]
    [InlineData("how much is the stipend", "pay")]
    [InlineData("which bus goes to the lab", null)]
    public async Task A_topic_is_known_by_its_words(string text, string? topic) =>
        Assert.Equal(topic, new CareTopicReader(new CareOptions()).TopicOf(await Folder.Build().ReadAsync(text)));

    [Fact]
    public async Task An_empty_list_turns_its_topic_off_and_own_words_are_added()
    {
        var reader = new CareTopicReader(new CareOptions { Visa = "", Other = "moon landing" });

        Assert.Null(reader.TopicOf(await Folder.Build().ReadAsync("Do I need a visa?")));
        Assert.Equal("other", reader.TopicOf(await Folder.Build().ReadAsync("who paints the moon landings")));
    }

    [Fact]
    public async Task The_contact_stands_behind_the_quoted_words()
    {
        var answer = await Folder.Build().AnswerAsync("Do I need a visa?");

        Assert.Contains("Interns from outside the union need a visa of type D", answer.Text, StringComparison.Ordinal);
        Assert.EndsWith("please ask People team (mailto:people@lab.example).", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("People team", (await Folder.Build().AnswerAsync("Does every intern have a desk?")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Do I need a visa?", "extractive")]
    [InlineData("Does every intern have a desk?", "free")]
    public async Task Another_writer_is_not_asked_about_a_care_topic(string question, string writer)
    {
        var snapshot = Folder.BuildSnapshot();
        var settings = Options.Create(new AnsweringOptions());
        var turns = new TurnOrchestrator(new FixedSnapshot(snapshot), new RuleQuestionReader(), new FreeWriter(new ExtractiveAnswerWriter(settings)), settings, Options.Create(new ContactOptions()));

        Assert.Equal(writer, (await turns.AnswerAsync(new Turn(question, [], Assistant.Now), CancellationToken.None)).Writer);
    }

    private sealed class FreeWriter(ExtractiveAnswerWriter inner) : IAnswerWriter
    {
        public string Name => "free";

        public ValueTask<DraftAnswer?> WriteAsync(Question question, IReadOnlyList<Hit> hits, Snapshot snapshot, CancellationToken cancellationToken) =>
            inner.WriteAsync(question, hits, snapshot, cancellationToken);
    }
}
