using InternAssistant.Answering;
using InternAssistant.Tests.Models;
using Microsoft.Extensions.Logging;

namespace InternAssistant.Tests.Understanding.ModelAssisted;

/// <summary>Follow-ups and foreign questions in whole turns. The model never writes answers here, so that only the reading differs.</summary>
public sealed class ModelAssistedQuestionReaderTests
{
    private const string Earlier = "Tell me about the storm forecasts internship";

    [Theory]
    [InlineData("{\"question\": \"How long does the storm forecasts internship take?\"}")]
    [InlineData("Sure: ```{\"question\": \"How long does the storm forecasts internship take?\"}```")]
    public async Task A_follow_up_is_read_as_the_question_that_the_model_makes_of_it(string reply)
    {
        await using var server = await StartAsync(reply);
        await using var assistant = new ModelAssistant(server);

        var answer = Assert.IsType<Answer.Grounded>(await assistant.AskAsync("how long does it take?", Earlier));

        Assert.Equal("how long does it take?", answer.Question);
        Assert.Equal("How long does the storm forecasts internship take?", answer.InterpretedAs);
        Assert.Contains("16 weeks", answer.Text, StringComparison.Ordinal);
        Assert.Contains(Earlier, server.Calls[0].Input, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"question\": \"How long does the hull sensors internship in Porto take?\"}")]
    [InlineData("{\"question\": \"Does the storm forecasts internship take 99 weeks?\"}")]
    [InlineData("{\"question\": \"\"}")]
    [InlineData("{\"question\": \"hello\"}")]
    [InlineData("It takes 16 weeks.")]
    [InlineData("")]
    public async Task Otherwise_the_rules_reading_stands(string reply)
    {
        await using var server = await StartAsync(reply);
        await using var assistant = new ModelAssistant(server);
        await using var without = new ModelAssistant(null);

        Assert.Equal(await without.CanonicalAsync("how long does it take?", Earlier), await assistant.CanonicalAsync("how long does it take?", Earlier));
        Assert.False(server.Calls[0].AsksForAnswer);
        Assert.DoesNotContain(assistant.Log.From(LogLevel.Debug), line => line.Contains("storm", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_question_in_another_language_is_answered_from_its_translation()
    {
        await using var server = await StartAsync("{\"question\": \"What is the stipend in Bergen?\"}");
        await using var assistant = new ModelAssistant(server);
        await using var without = new ModelAssistant(null);
        const string german = "Wie viel Geld bekommt man für das Praktikum in Bergen?";

        Assert.Equal(AbstentionReason.UnsupportedLanguage, Assert.IsType<Answer.Abstention>(await without.AskAsync(german)).Reason);
        var answer = Assert.IsType<Answer.Grounded>(await assistant.AskAsync(german));

        Assert.Equal(german, answer.Question);
        Assert.Equal("What is the stipend in Bergen?", answer.InterpretedAs);
        Assert.Contains("28,500", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("How long does the internship in Porto take?", null)]
    [InlineData("How long does the internship in Porto take?", "Where is the canteen?")]
    [InlineData("thanks", "Where is the canteen?")]
    public async Task A_message_that_stands_alone_is_no_call(string message, string? earlier)
    {
        await using var server = await StartAsync("{}");
        await using var assistant = new ModelAssistant(server);

        await assistant.AskAsync(message, earlier is null ? [] : [earlier]);

        Assert.All(server.Calls, call => Assert.True(call.AsksForAnswer));
    }

    [Fact]
    public async Task Without_the_setting_the_model_rewrites_nothing()
    {
        await using var server = await StartAsync("{}");
        await using var assistant = new ModelAssistant(server, ("Model:RewriteQuestions", "false"));

        await assistant.AskAsync("how long does it take?", Earlier);

        Assert.True(Assert.Single(server.Calls).AsksForAnswer);
    }

    [Fact]
    public async Task Reading_and_writing_share_the_tokens_of_a_turn()
    {
        await using var server = await FakeChatServer.StartAsync(ChatAnswers.Text("{\"question\": \"How long does the storm forecasts internship take?\"}", tokens: 15_000));
        await using var assistant = new ModelAssistant(server);

        await assistant.AskAsync("how long does it take?", Earlier);

        Assert.False(Assert.Single(server.Calls).AsksForAnswer);
        Assert.Contains(assistant.Log.From(LogLevel.Warning), line => line.Contains("BudgetSpent", StringComparison.Ordinal));
    }

    private static Task<FakeChatServer> StartAsync(string rewriting) =>
        FakeChatServer.StartAsync(call => ChatAnswers.Text(call.AsksForAnswer ? "{\"answers\": false, \"parts\": []}" : rewriting));
}
