using InternAssistant.Answering;

namespace InternAssistant.Tests.Models;

/// <summary>Turns in which the model looks things up.</summary>
public sealed class ToolCallTests
{
    private const string Question = "What does the portal want me to fill in?";
    private const string Found = "Two researchers talk with you for 45 minutes.";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_a_look_up_finds_can_be_quoted(bool streaming)
    {
        await using var server = await FakeChatServer.StartAsync(call => call.ToolResults.Count == 0
            ? ChatAnswers.Calls(("search_knowledge", "{\"query\": \"What happens at the interview?\"}"))
            : ChatAnswers.Text(Reply(call)));
        await using var assistant = With(server, streaming, ("Model:Passages", "1"));

        var answer = Assert.IsType<Answer.Grounded>(await assistant.AskAsync(Question));

        Assert.Equal("prompted", answer.Writer);
        Assert.Equal(Found, Assert.Single(answer.Citations).Quote);
        Assert.Equal(["search_knowledge", "get_posting"], server.Calls[0].Tools);
        Assert.DoesNotContain(Found, server.Calls[0].Input, StringComparison.Ordinal);
        Assert.Contains(Found, Assert.Single(server.Calls[1].ToolResults), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_posting_is_found_by_its_place_and_two_calls_at_once_are_both_answered()
    {
        await using var server = await FakeChatServer.StartAsync(call => call.ToolResults.Count == 0
            ? ChatAnswers.Calls(("get_posting", "{\"name\": \"Bergen\"}"), ("get_posting", "{\"name\": \"qwrtp\"}"))
            : ChatAnswers.Text("{\"answers\": false}"));
        await using var assistant = With(server, streaming: true);

        await assistant.AskAsync(Question);

        Assert.Contains("16 weeks", server.Calls[1].ToolResults[0], StringComparison.Ordinal);
        Assert.DoesNotContain("12 weeks", server.Calls[1].ToolResults[0], StringComparison.Ordinal);
        Assert.Equal("No such posting was found.", server.Calls[1].ToolResults[1]);
    }

    [Theory]
    [InlineData("delete_everything", "{}")]
    [InlineData("search_knowledge", "{}")]
    [InlineData("search_knowledge", "not JSON")]
    [InlineData("search_knowledge", "{\"query\": {\"deep\": []}}")]
    [InlineData("get_posting", "{\"name\": null}")]
    public async Task A_look_up_that_makes_no_sense_is_told_so(string name, string arguments)
    {
        await using var server = await FakeChatServer.StartAsync(call => call.ToolResults.Count == 0 ? ChatAnswers.Calls((name, arguments)) : ChatAnswers.Text("{\"answers\": false}"));
        await using var assistant = With(server, streaming: true);

        Assert.Equal("extractive", (await assistant.AskAsync(Question)).Writer);
        Assert.NotEmpty(Assert.Single(server.Calls[1].ToolResults));
    }

    [Fact]
    public async Task Look_ups_are_counted_and_end()
    {
        await using var server = await FakeChatServer.StartAsync(ChatAnswers.Calls(("search_knowledge", "{\"query\": \"parking\"}"), ("search_knowledge", "{\"query\": \"canteen\"}")));
        await using var assistant = With(server, streaming: true, ("Model:ToolCalls", "3"));

        Assert.Equal("extractive", (await assistant.AskAsync(Question)).Writer);
        Assert.Equal(3, server.Calls.Count);
        Assert.Equal(["auto", "auto", "none"], server.Calls.Select(call => call.Body.GetProperty("tool_choice").GetString()));
        Assert.StartsWith("No look-ups are left.", server.Calls[2].ToolResults[3], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_setting_no_look_up_is_offered()
    {
        await using var server = await FakeChatServer.StartAsync(ChatAnswers.Text("{\"answers\": false}"));
        await using var assistant = new ModelAssistant(server);

        await assistant.AskAsync(Question);

        Assert.Empty(Assert.Single(server.Calls).Tools);
    }

    private static ModelAssistant With(FakeChatServer server, bool streaming, params (string, string)[] more) =>
        new(server, [("Model:Tools", "true"), ("Model:Streaming", $"{streaming}"), .. more]);

    private static string Reply(ChatCall call) => $$"""{"answers": true, "parts": [{"text": "{{Found}}", "quotes": [{"passage": {{call.PassageWith(Found)}}, "quote": "{{Found}}"}]}]}""";
}
