using System.Text.Json.Nodes;
using InternAssistant.Answering;
using InternAssistant.Tests.Builders;

namespace InternAssistant.Tests.Answering.Parts;

public sealed class PartedAnswerTests(HarbourFixture harbour) : IClassFixture<HarbourFixture>
{
    [Fact]
    public async Task Each_question_of_a_message_is_answered_in_order_with_markers_from_one()
    {
        var answer = await harbour.Assistant.AnswerAsync("When is the application deadline and who is the director of the institute? Also, is there parking at the Porto site?");

        Assert.Equal(3, answer.Parts.Count);
        Assert.Contains("15 February 2026 [1]", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Tomas Brandt [2]", answer.Text, StringComparison.Ordinal);
        Assert.True(answer.Text.IndexOf("Brandt", StringComparison.Ordinal) < answer.Text.IndexOf("twelve bays", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_could_not_be_answered_is_said_beside_what_could()
    {
        var answer = await harbour.Assistant.AnswerAsync("Who is the director of the institute and do you sponsor visas?");

        Assert.Contains("Tomas Brandt", answer.Text, StringComparison.Ordinal);
        Assert.Contains("I found no answer to your second question", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(answer.Sentences, sentence => sentence.Text.Contains("no answer", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_question_leans_on_the_one_before_in_the_same_message()
    {
        var answer = await harbour.Assistant.AnswerAsync("When does the hull sensors internship start? And how long does it take?");

        Assert.Equal("how long does the hull sensors internship take?", answer.Parts[1].InterpretedAs);
        Assert.Contains("12 weeks", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sentence_that_answers_two_questions_is_said_once()
    {
        var answer = await harbour.Assistant.AnswerAsync("When do applications close? What is the application deadline?");

        Assert.Equal("Applications close on 15 February 2026 [1].", answer.Text);
    }

    [Fact]
    public async Task Questions_beyond_four_are_left_for_the_next_message()
    {
        var answer = await harbour.Assistant.AnswerAsync("How do I apply? When is the deadline? Is there parking? Who is the director? When is the canteen open?");

        Assert.Equal(4, answer.Parts.Count);
        Assert.Contains("Please ask the rest again.", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_none_of_whose_questions_is_answered_is_taken_whole() =>
        Assert.Empty((await harbour.Assistant.RefuseAsync("Do you sponsor visas and can I bring my dog?")).Parts);

    [Fact]
    public async Task The_parts_stand_in_the_JSON_of_a_message_with_several_questions_only()
    {
        var several = Json(await harbour.Assistant.AskAsync("Who is the director of the institute and do you sponsor visas?"));
        var one = Json(await harbour.Assistant.AskAsync("How do I apply?"));

        Assert.Equal(["grounded", "abstained"], several["parts"]!.AsArray().Select(part => (string)part!["status"]!));
        Assert.Equal("do you sponsor visas?", (string?)several["parts"]![1]!["interpretedAs"]);
        Assert.False(one.ContainsKey("parts"));
    }

    private static JsonObject Json(Answer answer) => JsonNode.Parse(AnswerJson.From(answer, "trace", TimeSpan.Zero).Write())!.AsObject();
}
