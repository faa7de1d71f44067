using System.Text.Json.Nodes;
using InternAssistant.Answering;
using InternAssistant.Tests.Builders;

namespace InternAssistant.Tests.Answering;

public sealed class AnswerJsonTests(HarbourFixture harbour) : IClassFixture<HarbourFixture>
{
    private static readonly string[] Fields =
    [
        "question", "interpretedAs", "status", "text", "sentences", "citations", "suggestions", "abstention", "clarification", "confidence", "writer", "snapshot",
        "traceId", "elapsedMs",
    ];

    private static readonly string[] CitationFields = ["marker", "documentId", "title", "section", "page", "row", "url", "quote", "start", "end", "asOf"];

    [Fact]
    public async Task A_grounded_answer_is_written_as_the_contract_has_it()
    {
        var answer = await Json("When is the application deadline?");

        Assert.Equal(Fields, answer.Select(field => field.Key));
        Assert.Equal("grounded", (string?)answer["status"]);
        Assert.Equal("Applications close on 15 February 2026 [1].", (string?)answer["text"]);
        Assert.Equal([1], answer["sentences"]![0]!["citations"]!.AsArray().Select(marker => (int)marker!));
        var citation = answer["citations"]![0]!.AsObject();
        Assert.Equal(CitationFields, citation.Select(field => field.Key));
        Assert.Equal("2025-11-03", (string?)citation["asOf"]);
        Assert.Equal("https://harbour.example/apply", (string?)citation["url"]);
        Assert.Null(citation["page"]);
        Assert.Null(answer["abstention"]);
        Assert.Null(answer["clarification"]);
        Assert.Equal("extractive", (string?)answer["writer"]);
        Assert.Equal(harbour.Assistant.Snapshot.Id, (string?)answer["snapshot"]);
        Assert.Equal("trace", (string?)answer["traceId"]);
        Assert.Equal(12.3, (double)answer["elapsedMs"]!);
    }

    [Fact]
    public async Task An_abstention_says_why_what_is_near_and_whom_to_ask()
    {
        var abstention = (await Json("What is the phone number of the careers portal?"))["abstention"]!;

        Assert.Equal("not-in-documents", (string?)abstention["reason"]);
        Assert.Equal("faq/applying.md", (string?)abstention["nearest"]![0]!["documentId"]);
        Assert.Equal("Applying to the Harbour Institute", (string?)abstention["nearest"]![0]!["title"]);
        Assert.Equal("https://harbour.example/apply", (string?)abstention["nearest"]![0]!["url"]);
        Assert.Equal("the recruiting team", (string?)abstention["ask"]!["name"]);
        Assert.Equal("mailto:jobs@harbour.example", (string?)abstention["ask"]!["url"]);
    }

    [Theory]
    [InlineData("What percentage of applications is successful?", "abstained")]
    [InlineData("hi", "smalltalk")]
    [InlineData("", "blocked")]
    public async Task Outside_grounded_the_lists_are_empty_and_never_null(string question, string status)
    {
        var answer = await Json(question);

        Assert.Equal(status, (string?)answer["status"]);
        Assert.Empty(answer["sentences"]!.AsArray());
        Assert.Empty(answer["citations"]!.AsArray());
        Assert.NotNull(answer["suggestions"]);
        Assert.Equal(status == "abstained", answer["abstention"] is not null);
        Assert.Null(answer["clarification"]);
    }

    [Fact]
    public void A_clarification_offers_choices()
    {
        var answer = Parse(new Answer.Clarification { Question = "pay?", InterpretedAs = "pay?", Text = "Which site?", Choices = [new Choice("Porto", "How much is the pay in Porto?")] });

        Assert.Equal("clarification", (string?)answer["status"]);
        Assert.Equal("Which site?", (string?)answer["clarification"]!["question"]);
        Assert.Equal("Porto", (string?)answer["clarification"]!["choices"]![0]!["label"]);
        Assert.Equal("How much is the pay in Porto?", (string?)answer["clarification"]!["choices"]![0]!["value"]);
        Assert.Empty(answer["citations"]!.AsArray());
    }

    [Theory]
    [InlineData(AbstentionReason.OutOfScope, "out-of-scope")]
    [InlineData(AbstentionReason.NotInDocuments, "not-in-documents")]
    [InlineData(AbstentionReason.LowConfidence, "low-confidence")]
    [InlineData(AbstentionReason.Expired, "expired")]
    [InlineData(AbstentionReason.UnsupportedLanguage, "unsupported-language")]
    public void A_reason_has_a_name(AbstentionReason reason, string name) =>
        Assert.Equal(name, (string?)Parse(new Answer.Abstention { Question = "?", InterpretedAs = "?", Text = "No.", Reason = reason, Nearest = [], Ask = new ContactPoint("x", null) })["abstention"]!["reason"]);

    [Fact]
    public async Task The_items_of_a_list_are_written_with_their_markers()
    {
        var items = (await Json("What are the three research efforts of the institute?"))["sentences"]![0]!["items"]!.AsArray();

        Assert.Equal(3, items.Count);
        Assert.Equal([2], items[0]!["citations"]!.AsArray().Select(marker => (int)marker!));
    }

    [Fact]
    public async Task Letters_of_other_alphabets_stay_letters()
    {
        var json = AnswerJson.From(await harbour.Assistant.AskAsync("Zürich 東京 & <b>'€'</b>?"), "trace", TimeSpan.Zero);

        Assert.Contains("Zürich 東京 & <b>'€'</b>?", json.Write(), StringComparison.Ordinal);
        Assert.Contains("Zürich 東京 & <b>'€'</b>?", json.WriteCanonical(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_one_line_or_indented()
    {
        var json = AnswerJson.From(await harbour.Assistant.AskAsync("How do I apply?"), "trace", TimeSpan.Zero);

        Assert.DoesNotContain('\n', json.Write());
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json.Write()), JsonNode.Parse(json.Write(indented: true))));
        Assert.Contains('\n', json.Write(indented: true));
    }

    [Fact]
    public async Task The_canonical_form_leaves_out_what_differs_from_turn_to_turn()
    {
        var answer = await harbour.Assistant.AskAsync("How do I apply?");

        var one = AnswerJson.From(answer, "one", TimeSpan.FromSeconds(1)).WriteCanonical();
        var two = AnswerJson.From(answer, "two", TimeSpan.FromSeconds(2)).WriteCanonical();

        Assert.Equal(one, two);
        Assert.Equal(Fields[..^2], JsonNode.Parse(one)!.AsObject().Select(field => field.Key));
    }

    private async Task<JsonObject> Json(string question) => Parse(await harbour.Assistant.AskAsync(question));

    private static JsonObject Parse(Answer answer) => JsonNode.Parse(AnswerJson.From(answer, "trace", TimeSpan.FromMilliseconds(12.34)).Write())!.AsObject();
}
