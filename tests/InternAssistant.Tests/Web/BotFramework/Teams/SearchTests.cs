using System.Text.Json.Nodes;
using InternAssistant.Answering;
using InternAssistant.Retrieval.Index;
using InternAssistant.Web.BotFramework.Teams;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using static InternAssistant.Tests.Web.BotFramework.Teams.TeamsActivities;

namespace InternAssistant.Tests.Web.BotFramework.Teams;

public sealed class SearchTests
{
    private const string Thumbnail = "application/vnd.microsoft.card.thumbnail";
    private const string Adaptive = "application/vnd.microsoft.card.adaptive";

    [Fact]
    public async Task The_first_result_is_the_cited_answer_and_its_passages_follow()
    {
        await using var host = await HostInProcess.StartAsync(settings: "Answering:AllowedLinkHosts:0=harbour.example");

        var found = await ResultsAsync(host, Search("How do I apply?"));

        Assert.All(found, result => Assert.Equal(Adaptive, (string)result!["contentType"]!));
        Assert.All(found, result => Assert.Equal(Thumbnail, (string)result!["preview"]!["contentType"]!));
        var card = found[0]!["content"]!;
        Assert.Equal("1.5", (string)card["version"]!);
        var texts = TextsOf(card);
        Assert.Equal("How do I apply?", texts[0]);
        Assert.Contains(texts, text => text.Contains("Fill in the form on the careers portal", StringComparison.Ordinal) && text.Contains("[1]", StringComparison.Ordinal));
        Assert.Contains(texts, text => text.Contains("[1] Applying to the Harbour Institute – How do I apply? (as of 2025-11-03)", StringComparison.Ordinal));
        Assert.Contains(texts, text => text.StartsWith("“Fill in the form on the careers portal.", StringComparison.Ordinal));
        Assert.Contains("automatic assistant", texts[^1], StringComparison.Ordinal);
        Assert.True(found.Count > 1);
    }

    [Theory]
    [InlineData("harbour.example", true)]
    [InlineData("other.example", false)]
    public async Task Only_addresses_on_hosts_of_the_settings_can_be_opened(string allowed, bool opens)
    {
        await using var host = await HostInProcess.StartAsync(settings: $"Answering:AllowedLinkHosts:0={allowed}");

        var found = await ResultsAsync(host, Search("How do I apply?"));

        var json = found.ToJsonString();
        Assert.Equal(opens, json.Contains("Action.OpenUrl", StringComparison.Ordinal));
        Assert.Equal(opens, json.Contains("https://harbour.example/apply", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_box_that_has_just_been_opened_shows_questions_and_choosing_one_answers_it()
    {
        await using var host = await HostInProcess.StartAsync();
        var opened = Invoke("composeExtension/query", JsonNode.Parse("""{"commandId":"searchKnowledge","parameters":[{"name":"initialRun","value":"true"}],"queryOptions":{"skip":0,"count":25}}"""));

        var questions = await ResultsAsync(host, opened);

        Assert.NotEmpty(questions);
        foreach (var question in questions)
        {
            var tap = question!["preview"]!["content"]!["tap"]!;
            Assert.Equal("invoke", (string)tap["type"]!);
            var chosen = Assert.Single(await ResultsAsync(host, Invoke("composeExtension/selectItem", tap["value"]!.DeepClone())));
            Assert.Contains(TextsOf(chosen!["content"]!), text => text.Contains("[1]", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Pages_follow_one_another_without_gap_or_repetition()
    {
        await using var host = await HostInProcess.StartAsync();
        var all = await ResultsAsync(host, Search("How do I apply?"));

        var pages = new List<string>();
        for (var skip = 0; skip <= all.Count; skip++)
        {
            pages.AddRange((await ResultsAsync(host, Search("How do I apply?", skip, count: 1))).Select(result => result!.ToJsonString()));
        }

        Assert.Equal(all.Select(result => result!.ToJsonString()), pages);
        Assert.Empty(await ResultsAsync(host, Search("How do I apply?", skip: 1000)));
    }

    [Theory]
    [InlineData("xyzzy plugh frobnicate")]
    [InlineData("write me a poem about rain")]
    [InlineData("Hello")]
    public async Task Where_there_is_nothing_to_insert_a_sentence_says_why(string question)
    {
        await using var host = await HostInProcess.StartAsync();

        var (status, body) = await host.InvokeAsync(Search(question));

        Assert.Equal(200, status);
        Assert.Equal("message", (string)body!["composeExtension"]!["type"]!);
        Assert.NotEmpty((string)body["composeExtension"]!["text"]!);
        Assert.Null(body["composeExtension"]!["attachments"]);
    }

    [Fact]
    public async Task Documents_that_are_near_are_shown_where_none_answers()
    {
        await using var host = await HostInProcess.StartAsync();

        var found = await ResultsAsync(host, Search("Is there a gym at the Porto site?"));

        Assert.Contains("Visiting the Porto site", found.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("does not answer", (string)found[0]!["preview"]!["content"]!["text"]!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("composeExtension/query", "null")]
    [InlineData("composeExtension/query", "[]")]
    [InlineData("composeExtension/query", "\"searchKnowledge\"")]
    [InlineData("composeExtension/query", "{}")]
    [InlineData("composeExtension/query", """{"commandId":"other","parameters":[]}""")]
    [InlineData("composeExtension/query", """{"commandId":"searchKnowledge","parameters":{}}""")]
    [InlineData("composeExtension/query", """{"commandId":"searchKnowledge","parameters":[7]}""")]
    [InlineData("composeExtension/query", """{"commandId":"searchKnowledge","parameters":[],"queryOptions":[]}""")]
    [InlineData("composeExtension/query", """{"commandId":"searchKnowledge","parameters":[],"queryOptions":{"skip":-1}}""")]
    [InlineData("composeExtension/query", """{"commandId":"searchKnowledge","parameters":[],"queryOptions":{"count":"all"}}""")]
    [InlineData("composeExtension/query", """{"commandId":"searchKnowledge","parameters":[],"queryOptions":{"skip":1e99}}""")]
    [InlineData("composeExtension/selectItem", "null")]
    [InlineData("composeExtension/selectItem", "{}")]
    [InlineData("composeExtension/selectItem", """{"question":7}""")]
    [InlineData("composeExtension/selectItem", """{"question":"  "}""")]
    public async Task What_is_no_search_of_ours_is_a_bad_request(string name, string value)
    {
        await using var host = await HostInProcess.StartAsync();

        Assert.Equal((400, null), await host.InvokeAsync(Invoke(name, JsonNode.Parse(value))));
    }

    [Fact]
    public async Task While_nothing_is_indexed_a_sentence_says_so()
    {
        await using var host = await HostInProcess.StartAsync(services: services =>
        {
            services.RemoveAll<ISnapshotSource>();
            services.AddSingleton<ISnapshotSource>(new Nothing());
        });

        var (status, body) = await host.InvokeAsync(Search("How do I apply?"));

        Assert.Equal(200, status);
        Assert.Contains("still being read", (string)body!["composeExtension"]!["text"]!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData('x')]
    [InlineData('*')]
    public void The_largest_answer_is_a_card_that_Teams_takes(char letter)
    {
        var longest = new string(letter, 20_000);
        var citations = Enumerable.Range(1, 60).Select(marker => new Citation(marker, "d", longest, longest, 1, null, "https://harbour.example/" + new string('u', 500), longest, 0, longest.Length, null));
        var answer = new Answer.Grounded { Question = "q", InterpretedAs = longest, Text = longest, Sentences = [], Citations = [.. citations] };

        var card = AnswerCard.Of(answer);

        Assert.InRange(card.ToJsonString().Length, 1, 80 * 1024 / 2);
        Assert.InRange(TextsOf(card).Count(text => text.StartsWith('“')), 5, 20);
    }

    private static async Task<JsonArray> ResultsAsync(HostInProcess host, InternAssistant.Web.BotFramework.Schema.Activity invoke)
    {
        var (status, body) = await host.InvokeAsync(invoke);
        Assert.Equal(200, status);
        Assert.Equal("result", (string)body!["composeExtension"]!["type"]!);
        Assert.Equal("list", (string)body["composeExtension"]!["attachmentLayout"]!);

        return body["composeExtension"]!["attachments"]!.AsArray();
    }

    private static List<string> TextsOf(JsonNode card) => card switch
    {
        JsonObject block when (string?)block["type"] == "TextBlock" => [(string)block["text"]!],
        JsonObject block => [.. block.Where(member => member.Value is not null).SelectMany(member => TextsOf(member.Value!))],
        JsonArray blocks => [.. blocks.SelectMany(block => TextsOf(block!))],
        _ => [],
    };

    private sealed class Nothing : ISnapshotSource
    {
        public Snapshot? Current => null;
    }
}
