using InternAssistant.Answering;
using Microsoft.Extensions.Logging;

namespace InternAssistant.Tests.Models;

/// <summary>Whole turns with a language model behind a real HTTP endpoint: what it answers well, what it answers badly, and when it does not answer.</summary>
public sealed class HostedModelTests
{
    private const string Question = "What does the portal want me to fill in?";
    private const string Proved = "Fill in the form on the careers portal.";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_proved_reply_is_the_answer(bool streaming)
    {
        await using var server = await FakeChatServer.StartAsync(call => ChatAnswers.Text(Reply(call, Proved)));
        await using var assistant = With(server, streaming);

        var answer = Assert.IsType<Answer.Grounded>(await assistant.AskAsync(Question));

        Assert.Equal("prompted", answer.Writer);
        Assert.Equal($"{Proved[..^1]} [1].", answer.Text.Replace(". [1]", " [1].", StringComparison.Ordinal));
        Assert.Equal(Proved, Assert.Single(answer.Citations).Quote);
        Assert.Equal(streaming, Assert.Single(server.Calls).IsStream);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_same_question_and_reply_give_the_same_answer(bool streaming)
    {
        await using var server = await FakeChatServer.StartAsync(call => ChatAnswers.Text(Reply(call, Proved)));
        await using var first = With(server, streaming);
        await using var second = With(server, streaming);

        var answer = await first.CanonicalAsync(Question);

        Assert.Equal(answer, await first.CanonicalAsync(Question));
        Assert.Equal(answer, await second.CanonicalAsync(Question));
        Assert.Single(server.Calls.Select(call => call.Body.GetRawText()).Distinct());
    }

    public static TheoryData<string, bool> Failures
    {
        get
        {
            var cases = new TheoryData<string, bool>();
            foreach (var name in Answers.Keys)
            {
                cases.Add(name, true);
                cases.Add(name, false);
            }

            return cases;
        }
    }

    private static readonly Dictionary<string, Func<ChatCall, ChatAnswer>> Answers = new()
    {
        ["400"] = _ => ChatAnswers.Status(400),
        ["404"] = _ => ChatAnswers.Status(404),
        ["429"] = _ => ChatAnswers.Status(429, "0"),
        ["500"] = _ => ChatAnswers.Status(500, "0"),
        ["302"] = _ => ChatAnswers.Status(302),
        ["slow"] = _ => ChatAnswers.Never(),
        ["html"] = _ => ChatAnswers.Raw("<html>Bad gateway</html>", "text/html"),
        ["empty object"] = _ => ChatAnswers.Raw("{}"),
        ["nothing"] = _ => ChatAnswers.Text(""),
        ["hung up"] = _ => ChatAnswers.CutOff("{\"answers\": true, \"parts\": ["),
        ["ended early"] = _ => ChatAnswers.EndsEarly("{\"answers\": true, \"parts\": [{\"text\": \"Fill in"),
        ["endless"] = _ => ChatAnswers.Endless(),
        ["prose"] = _ => ChatAnswers.Text("You should fill in the form on the careers portal."),
        ["no answer"] = _ => ChatAnswers.Text("{\"answers\": false, \"parts\": []}"),
        ["invented quote"] = call => ChatAnswers.Text(ReplyOf("Fill in the tax form on the portal.", call.PassageWith(Proved), "Fill in the tax form on the portal.")),
        ["invented passage"] = _ => ChatAnswers.Text(ReplyOf("Fill in nothing.", "77", "Fill in nothing.")),
        ["changed number"] = call => ChatAnswers.Text(ReplyOf("Fill in 3 forms on the careers portal.", call.PassageWith(Proved), Proved)),
        ["no quotes"] = _ => ChatAnswers.Text("{\"answers\": true, \"parts\": [{\"text\": \"Fill in the form.\", \"quotes\": []}]}"),
        ["unasked call"] = _ => ChatAnswers.Calls(("search_knowledge", "{\"query\":\"x\"}")),
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task What_cannot_be_used_gives_the_extractive_answer_and_the_person_sees_no_difference(string name, bool streaming)
    {
        await using var server = await FakeChatServer.StartAsync(Answers[name]);
        await using var assistant = new ModelAssistant(server, ("Model:Streaming", $"{streaming}"), ("Model:TimeoutMs", name == "slow" ? "300" : "15000"), ("Model:Retries", "1"));
        await using var without = new ModelAssistant(null);

        Assert.Equal(await without.CanonicalAsync(Question), await assistant.CanonicalAsync(Question));
        Assert.NotEmpty(server.Calls);
        Assert.Contains(assistant.Log.From(LogLevel.Information), line => line.Contains("'prompted' does not answer", StringComparison.Ordinal));
        Assert.DoesNotContain(assistant.Log.From(LogLevel.Debug), line => line.Contains("portal", StringComparison.OrdinalIgnoreCase) || line.Contains(FakeChatServer.Key, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_wrong_key_gives_the_extractive_answer_and_is_named_to_the_operator()
    {
        await using var server = await FakeChatServer.StartAsync(ChatAnswers.Text("{}"));
        await using var assistant = new ModelAssistant(server, ("Model:ApiKey", "sk-wrong"));

        Assert.Equal("extractive", (await assistant.AskAsync(Question)).Writer);
        Assert.Single(server.Calls);
        Assert.Contains(assistant.Log.From(LogLevel.Warning), line => line.Contains("status 401", StringComparison.Ordinal));
        Assert.DoesNotContain(assistant.Log.From(LogLevel.Trace), line => line.Contains("sk-wrong", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_proved_stays_and_what_is_invented_goes()
    {
        await using var server = await FakeChatServer.StartAsync(call => ChatAnswers.Text(
            $$"""{"answers": true, "parts": [{"text": "The office closes at noon.", "quotes": [{"passage": 1, "quote": "The office closes at noon."}]}, {{Part(call, Proved)}}]}"""));
        await using var assistant = With(server, streaming: true);

        var answer = Assert.IsType<Answer.Grounded>(await assistant.AskAsync(Question));

        Assert.Equal("prompted", answer.Writer);
        Assert.DoesNotContain("noon", answer.Text, StringComparison.Ordinal);
        Assert.Equal(Proved, Assert.Single(answer.Sentences).Text);
    }

    [Fact]
    public async Task Whole_parts_of_a_reply_that_ends_early_are_used()
    {
        await using var server = await FakeChatServer.StartAsync(call => ChatAnswers.EndsEarly($$"""{"answers": true, "parts": [{{Part(call, Proved)}}, {"text": "Attach a"""));
        await using var assistant = With(server, streaming: true);

        Assert.Equal("prompted", (await assistant.AskAsync(Question)).Writer);
    }

    [Fact]
    public async Task A_busy_endpoint_is_asked_again_after_the_time_that_it_names()
    {
        var asked = 0;
        await using var busy = await FakeChatServer.StartAsync(call => Interlocked.Increment(ref asked) == 1 ? ChatAnswers.Status(429, "1") : ChatAnswers.Text(Reply(call, Proved)));
        await using var assistant = With(busy, streaming: true);
        var watch = System.Diagnostics.Stopwatch.StartNew();

        Assert.Equal("prompted", (await assistant.AskAsync(Question)).Writer);
        Assert.Equal(2, busy.Calls.Count);
        Assert.True(watch.Elapsed >= TimeSpan.FromMilliseconds(900), $"{watch.Elapsed}");
    }

    [Fact]
    public async Task Nobody_waits_for_an_endpoint_that_asks_for_more_time_than_there_is()
    {
        await using var server = await FakeChatServer.StartAsync(ChatAnswers.Status(429, "3600"));
        await using var assistant = With(server, streaming: true);

        Assert.Equal("extractive", (await assistant.AskAsync(Question)).Writer);
        Assert.Single(server.Calls);
        Assert.Contains(assistant.Log.From(LogLevel.Warning), line => line.Contains("Unavailable", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_stream_that_goes_on_and_on_is_ended_and_its_whole_parts_are_used()
    {
        await using var server = await FakeChatServer.StartAsync(call => ChatAnswers.Endless($"{Reply(call, Proved)} And now ten thousand words of praise: "));
        await using var assistant = With(server, streaming: true);

        Assert.Equal("prompted", (await assistant.AskAsync(Question)).Writer);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(422)]
    public async Task An_endpoint_that_takes_no_schema_is_asked_without_from_then_on(int status)
    {
        await using var server = await FakeChatServer.StartAsync(call => call.HasSchema ? ChatAnswers.Status(status) : ChatAnswers.Text($"Here it is:\n```json\n{Reply(call, Proved)}\n```\nGood luck!"));
        await using var assistant = With(server, streaming: true);

        Assert.Equal("prompted", (await assistant.AskAsync(Question)).Writer);
        Assert.Equal("prompted", (await assistant.AskAsync(Question)).Writer);
        Assert.Equal([true, true, false, false], server.Calls.Select(call => call.HasSchema));
    }

    [Fact]
    public async Task A_model_that_takes_no_temperature_keeps_the_schema()
    {
        await using var server = await FakeChatServer.StartAsync(call => call.HasTemperature ? ChatAnswers.Status(400) : ChatAnswers.Text(Reply(call, Proved)));
        await using var assistant = With(server, streaming: false);

        Assert.Equal("prompted", (await assistant.AskAsync(Question)).Writer);
        Assert.Equal([true, true], server.Calls.Select(call => call.HasSchema));
    }

    [Fact]
    public async Task An_endpoint_that_fails_again_and_again_is_left_alone_for_a_while()
    {
        await using var server = await FakeChatServer.StartAsync(ChatAnswers.Status(404));
        await using var assistant = new ModelAssistant(server, ("Model:Retries", "0"));
        for (var turn = 0; turn < 6; turn++)
        {
            await assistant.AskAsync(Question);
        }

        Assert.Equal(3, server.Calls.Count);
        Assert.Contains(assistant.Log.From(LogLevel.Warning), line => line.Contains("Paused", StringComparison.Ordinal));

        assistant.Clock.Pass(TimeSpan.FromSeconds(31));
        await assistant.AskAsync(Question);

        Assert.Equal(4, server.Calls.Count);
    }

    [Fact]
    public async Task Without_a_budget_nothing_is_sent()
    {
        await using var server = await FakeChatServer.StartAsync(call => ChatAnswers.Text(Reply(call, Proved)));
        await using var poor = new ModelAssistant(server, ("Model:TokensPerTurn", "500"));

        Assert.Equal("extractive", (await poor.AskAsync(Question)).Writer);
        Assert.Empty(server.Calls);
        Assert.Contains(poor.Log.From(LogLevel.Warning), line => line.Contains("BudgetSpent", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_day_s_budget_ends_and_the_next_day_has_another()
    {
        await using var server = await FakeChatServer.StartAsync(call => ChatAnswers.Text(Reply(call, Proved), tokens: 9000));
        await using var assistant = new ModelAssistant(server, ("Model:TokensPerDay", "10000"));

        Assert.Equal("prompted", (await assistant.AskAsync(Question)).Writer);
        Assert.Equal("extractive", (await assistant.AskAsync(Question)).Writer);
        assistant.Clock.Pass(TimeSpan.FromDays(1));
        Assert.Equal("prompted", (await assistant.AskAsync(Question)).Writer);
    }

    [Fact]
    public async Task Nothing_found_is_no_call()
    {
        await using var server = await FakeChatServer.StartAsync(ChatAnswers.Text("{}"));
        await using var assistant = With(server, streaming: true);

        Assert.IsType<Answer.Abstention>(await assistant.AskAsync("Zyxwv qwrtp?"));
        Assert.Empty(server.Calls);
    }

    [Fact]
    public async Task Where_the_extractive_writer_is_unsure_the_model_is_asked_only_when_it_may()
    {
        const string unsure = "Can my grandmother attend the interview with her parrot on Sundays?";
        await using var server = await FakeChatServer.StartAsync(call => ChatAnswers.Text(Reply(call, "There is no coding test.")));
        await using var may = With(server, streaming: true);
        await using var mayNot = new ModelAssistant(server, ("Model:AskWhenUnsure", "false"));
        await using var without = new ModelAssistant(null);

        Assert.IsType<Answer.Abstention>(await without.AskAsync(unsure));
        Assert.IsType<Answer.Abstention>(await mayNot.AskAsync(unsure));
        Assert.Empty(server.Calls);
        await may.AskAsync(unsure);
        Assert.Single(server.Calls);
    }

    [Fact]
    public async Task Snapshots_are_compared_without_a_model()
    {
        await using var server = await FakeChatServer.StartAsync(ChatAnswers.Text("{}"));
        await using var assistant = With(server, streaming: true);

        Assert.Equal("extractive", (await assistant.LocalTurns.AnswerAsync(ModelAssistant.TurnOf(Question, "Where is the canteen?"), CancellationToken.None)).Writer);
        Assert.Empty(server.Calls);
    }

    [Fact]
    public async Task Someone_who_goes_away_ends_the_call()
    {
        await using var server = await FakeChatServer.StartAsync(ChatAnswers.Never());
        await using var assistant = With(server, streaming: true);
        using var gone = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => assistant.Turns.AnswerAsync(ModelAssistant.TurnOf(Question), gone.Token));
    }

    private static ModelAssistant With(FakeChatServer server, bool streaming) => new(server, ("Model:Streaming", $"{streaming}"));

    private static string Reply(ChatCall call, string words) => $$"""{"answers": true, "parts": [{{Part(call, words)}}]}""";

    private static string Part(ChatCall call, string words) => $$"""{"text": "{{words}}", "quotes": [{"passage": {{call.PassageWith(words)}}, "quote": "{{words}}"}]}""";

    private static string ReplyOf(string text, string passage, string quote) => $$"""{"answers": true, "parts": [{"text": "{{text}}", "quotes": [{"passage": {{passage}}, "quote": "{{quote}}"}]}]}""";
}
