using InternAssistant.Answering;
using InternAssistant.Tests.Builders;

namespace InternAssistant.Tests.Answering;

public sealed class AbstentionTests(HarbourFixture harbour) : IClassFixture<HarbourFixture>
{
    private Assistant Assistant => harbour.Assistant;

    [Theory]
    [InlineData("How much is the stipend in Tokyo?")]
    [InlineData("When does the internship in Madrid start?")]
    [InlineData("Which hotels are there in Lisbon?")]
    public async Task What_is_asked_of_another_place_is_not_answered(string question) => await Assistant.RefuseAsync(question);

    [Theory]
    [InlineData("What is the capital of Mongolia?")]
    [InlineData("Can you write me a poem about zebras?")]
    [InlineData("Who won the world cup?")]
    [InlineData("blockchain cryptocurrency?")]
    public async Task What_the_documents_do_not_speak_of_is_out_of_scope(string question)
    {
        var abstention = await Assistant.RefuseAsync(question);

        Assert.Equal(AbstentionReason.OutOfScope, abstention.Reason);
        Assert.Empty(abstention.Nearest);
        Assert.Empty(abstention.Suggestions);
    }

    [Theory]
    [InlineData("How much does lunch in the canteen cost?")]
    [InlineData("What is the email address of the director?")]
    [InlineData("Who runs the canteen?")]
    [InlineData("How many hours a week do interns work in Porto?")]
    [InlineData("When was the canteen built?")]
    [InlineData("What percentage of applications is successful?")]
    public async Task A_value_that_is_not_stated_is_not_given(string question) => await Assistant.RefuseAsync(question);

    [Fact]
    public async Task The_nearest_documents_and_the_contact_of_their_owner_are_named()
    {
        var abstention = await Assistant.RefuseAsync("What is the phone number of the careers portal?");

        Assert.Equal(AbstentionReason.NotInDocuments, abstention.Reason);
        Assert.Equal(new NearestDocument("faq/applying.md", "Applying to the Harbour Institute", "https://harbour.example/apply"), abstention.Nearest[0]);
        Assert.InRange(abstention.Nearest.Count, 1, 3);
        Assert.Equal(new ContactPoint("the recruiting team", "mailto:jobs@harbour.example"), abstention.Ask);
        Assert.Contains("the recruiting team (mailto:jobs@harbour.example)", abstention.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_configured_contact_the_recruiting_contact_is_named()
    {
        var abstention = await Assistant.RefuseAsync("How much does lunch in the canteen cost?");

        Assert.Equal("travel/visiting.md", abstention.Nearest[0].DocumentId);
        Assert.Equal(new ContactPoint("your recruiting contact", null), abstention.Ask);
    }

    [Fact]
    public async Task Without_a_configured_contact_the_document_is_linked_where_it_may_be()
    {
        var assistant = new KnowledgeBuilder().With("faq/applying.md", Harbour.Applying).LinkingTo("harbour.example").Build();

        var abstention = await assistant.RefuseAsync("What is the phone number of the careers portal?");

        Assert.Equal(new ContactPoint("your recruiting contact", "https://harbour.example/apply"), abstention.Ask);
    }

    [Fact]
    public async Task An_address_of_a_host_that_is_not_allowed_is_never_shown()
    {
        var assistant = new KnowledgeBuilder().With("faq/applying.md", Harbour.Applying).Build();

        var abstention = await assistant.RefuseAsync("What is the phone number of the careers portal?");

        Assert.Null(abstention.Nearest[0].Url);
        Assert.Null(abstention.Ask.Url);
        Assert.DoesNotContain("harbour.example", abstention.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Wie viel verdient man bei euch im Monat?", "German")]
    [InlineData("¿Cuánto se paga al mes en las prácticas?", "Spanish")]
    [InlineData("インターンシップの給料はいくらですか", "Japanese")]
    public async Task A_question_in_another_language_is_asked_for_in_English(string question, string language)
    {
        var abstention = await Assistant.RefuseAsync(question);

        Assert.Equal(AbstentionReason.UnsupportedLanguage, abstention.Reason);
        Assert.Contains(language, abstention.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_that_cannot_be_proved_is_refused()
    {
        var question = await Assistant.ReadAsync("When is the application deadline?");
        var hits = await Assistant.Snapshot.Searcher.SearchAsync(question.ToQuery(), CancellationToken.None);

        var abstention = new AbstentionWriter([], new LinkPolicy([])).Write(question, hits, proofFailed: true);

        Assert.Equal(AbstentionReason.LowConfidence, abstention.Reason);
        Assert.NotEmpty(abstention.Nearest);
    }
}
