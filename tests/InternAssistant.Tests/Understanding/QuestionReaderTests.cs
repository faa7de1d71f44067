using InternAssistant.Tests.Builders;
using InternAssistant.Understanding;

namespace InternAssistant.Tests.Understanding;

public sealed class QuestionReaderTests(HarbourFixture harbour) : IClassFixture<HarbourFixture>
{
    [Theory]
    [InlineData("how much is the stipned", "how much is the stipend")]
    [InlineData("Is there parkking at the gatehuose?", "Is there parking at the gatehouse?")]
    [InlineData("Where is the canteen?", "Where is the canteen?")]
    [InlineData("  Where is\tthe canteen?  ", "Where is the canteen?")]
    public async Task What_a_question_is_taken_to_mean_has_its_spelling_corrected(string typed, string meant)
    {
        var question = await harbour.Assistant.ReadAsync(typed);

        Assert.Equal(meant, question.InterpretedAs);
    }

    [Fact]
    public async Task What_was_typed_is_kept_beside_what_was_meant() =>
        Assert.Equal("stipned?", (await harbour.Assistant.ReadAsync("stipned?")).Text);

    [Theory]
    [InlineData("and in Bergen?", "How much is the stipend in Bergen?")]
    [InlineData("what about Bergen?", "How much is the stipend in Bergen?")]
    [InlineData("How long does it take?", "How long does the stipend in Porto take?")]
    [InlineData("why?", "why? (How much is the stipend in Porto?)")]
    public async Task A_message_that_cannot_stand_alone_is_joined_with_the_one_before(string message, string meant)
    {
        var question = await harbour.Assistant.ReadAsync(message, "How much is the stipend in Porto?");

        Assert.Equal(meant, question.InterpretedAs);
        Assert.Contains(question.Concepts, concept => concept.Text == "stipend");
    }

    [Theory]
    [InlineData("Is there a coding test?")]
    [InlineData("How do I apply?")]
    [InlineData("Where is the canteen?")]
    [InlineData("Who is the director of the institute?")]
    [InlineData("is there parking")]
    public async Task A_message_with_a_topic_of_its_own_stands_alone(string message)
    {
        var question = await harbour.Assistant.ReadAsync(message, "How much is the stipend in Porto?");

        Assert.Equal(message, question.InterpretedAs);
        Assert.DoesNotContain(question.Concepts, concept => concept.Text is "stipend" or "Porto");
    }

    [Fact]
    public async Task A_place_replaces_the_place_before_and_the_type_is_taken_over()
    {
        var question = await harbour.Assistant.ReadAsync("and in Bergen?", "How much is the stipend in Porto?");

        Assert.Equal(AnswerType.Amount, question.AnswerType);
        Assert.DoesNotContain(question.Concepts, concept => concept.Text == "Porto");
        Assert.Contains(question.Concepts, concept => concept is { Text: "Bergen", IsPlace: true, Required: true });
    }

    [Fact]
    public async Task A_pronoun_takes_the_place_over_and_asks_its_own_kind()
    {
        var question = await harbour.Assistant.ReadAsync("How long does it last?", "How much is the internship in Bergen paid?");

        Assert.Equal(AnswerType.Duration, question.AnswerType);
        Assert.Contains(question.Concepts, concept => concept.Text == "Bergen");
    }

    [Fact]
    public async Task Small_talk_between_is_passed_over()
    {
        var question = await harbour.Assistant.ReadAsync("and in Bergen?", "How much is the stipend in Porto?", "thanks!");

        Assert.Contains(question.Concepts, concept => concept.Text == "stipend");
    }

    [Fact]
    public async Task A_chain_of_short_messages_reaches_back_to_the_topic()
    {
        var question = await harbour.Assistant.ReadAsync("and Bergen?", "How much is the stipend?", "in Porto?");

        Assert.Contains(question.Concepts, concept => concept.Text == "stipend");
        Assert.Equal(AnswerType.Amount, question.AnswerType);
    }

    [Fact]
    public async Task Without_history_a_follow_up_is_read_as_it_is() =>
        Assert.Equal("and in Bergen?", (await harbour.Assistant.ReadAsync("and in Bergen?")).InterpretedAs);

    [Fact]
    public async Task A_place_that_no_document_names_is_unknown_and_required()
    {
        var concept = Assert.Single((await harbour.Assistant.ReadAsync("How much is the stipend in Tokyo?")).Concepts, concept => concept.Text == "Tokyo");

        Assert.True(concept is { IsPlace: true, Required: true, Unknown: true });
    }

    [Fact]
    public async Task A_word_of_staff_stands_for_a_word_of_the_documents()
    {
        var assistant = Harbour.Knowledge().WithSynonyms("gatehouse", "porter's lodge").Build();

        var concept = Assert.Single((await assistant.ReadAsync("Where is the porter's lodge?")).Concepts);

        Assert.Contains(concept.Alternatives, alternative => alternative.Stems.SequenceEqual(["gatehous"]));
    }

    [Fact]
    public async Task What_is_said_beside_the_question_is_set_aside()
    {
        var concepts = (await harbour.Assistant.ReadAsync("My professor is slow. When is the application deadline?")).Concepts;

        Assert.True(Assert.Single(concepts, concept => concept.Text == "professor").IsAside);
        Assert.False(Assert.Single(concepts, concept => concept.Text.Contains("deadline", StringComparison.Ordinal)).IsAside);
    }

    [Fact]
    public async Task A_question_in_another_language_says_which() =>
        Assert.Equal("German", (await harbour.Assistant.ReadAsync("Wie viel verdient man bei euch im Monat?")).ForeignLanguage);
}
