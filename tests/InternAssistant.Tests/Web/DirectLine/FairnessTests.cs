using System.Net;
using InternAssistant.Conversation;
using InternAssistant.Web.BotFramework.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace InternAssistant.Tests.Web.DirectLine;

/// <summary>What one client does costs no other client its conversation, and nobody is left without a word.</summary>
public sealed class FairnessTests
{
    [Theory]
    [InlineData("channelData")]
    [InlineData("value")]
    [InlineData("localTimezone")]
    public async Task What_stands_beside_the_text_is_bounded(string member)
    {
        await using var scene = await DirectLineScene.StartAsync(ScriptedBot.Echo());
        var conversation = await scene.ConverseAsync();

        using var refused = await scene.PostAsync(conversation, $$"""{"type":"message","text":"hello","{{member}}":"{{new string('x', 20_000)}}"}""");
        using var taken = await scene.PostAsync(conversation, $$"""{"type":"message","text":"hello","{{member}}":"{{new string('x', 10_000)}}"}""");

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, refused.StatusCode);
        Assert.Equal(HttpStatusCode.OK, taken.StatusCode);
    }

    [Fact]
    public async Task Who_writes_much_ends_no_other_conversation()
    {
        await using var scene = await DirectLineScene.StartAsync(
            new ScriptedBot((_, _) => Task.FromResult<InvokeResponse?>(null)), null, "DirectLine:MaxMegabytes=4", "DirectLine:PostsPerConversation=1000", "DirectLine:MaxActivities=10000");
        var quiet = await scene.ConverseAsync();
        await scene.SayAsync(quiet, "I was here first");
        var loud = await scene.ConverseAsync();

        for (var post = 0; post < 400; post++)
        {
            using var response = await scene.PostAsync(loud, $$"""{"type":"message","text":"hello","channelData":"{{new string('x', 16_000)}}"}""");
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }

        Assert.Equal("I was here first", (await scene.ReadAsync(quiet)).GetProperty("activities")[0].GetProperty("text").GetString());
    }

    [Fact]
    public async Task A_journal_keeps_no_more_than_the_conversation_does()
    {
        var journal = new FakeJournal();
        await using var scene = await DirectLineScene.StartAsync(
            ScriptedBot.Echo(), parts => parts.AddSingleton<IActivityJournal>(journal), "DirectLine:MaxActivities=10", $"DirectLine:SigningKey={new string('k', 40)}");
        var conversation = await scene.ConverseAsync();

        for (var post = 0; post < 20; post++)
        {
            await scene.SayAsync(conversation, $"message {post}");
        }

        Assert.Equal(10, journal.ActivitiesOf(conversation.Id));
    }

    [Fact]
    public async Task A_turn_that_fails_when_nobody_waits_any_longer_ends_with_an_excuse()
    {
        var fails = new TaskCompletionSource();
        await using var scene = await DirectLineScene.StartAsync(
            new ScriptedBot(async (activity, _) =>
            {
                if (activity.IsMessage)
                {
                    await fails.Task;
                    throw new InvalidOperationException("own trouble");
                }

                return null;
            }), null, "DirectLine:PostWaitSeconds=0");
        var conversation = await scene.ConverseAsync();
        using var stream = await DirectLineScene.ListenAsync(conversation);
        await scene.SayAsync(conversation, "hello");
        await stream.ActivitiesAsync(1);

        fails.SetResult();

        var (activities, _) = await stream.ActivitiesAsync(1);
        Assert.Contains("ask again", activities[0].GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("own trouble", activities[0].GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_watermark_from_before_a_loss_hides_nothing_that_comes_after()
    {
        await using var scene = await DirectLineScene.StartAsync(new ScriptedBot((_, _) => Task.FromResult<InvokeResponse?>(null)));
        var conversation = await scene.ConverseAsync();
        await scene.SayAsync(conversation, "one");

        var reconnected = conversation with { StreamUrl = (await scene.ReconnectAsync(conversation, "7")).StreamUrl };
        using var stream = await DirectLineScene.ListenAsync(reconnected);
        await scene.SayAsync(conversation, "two");

        var (activities, _) = await stream.ActivitiesAsync(1);
        Assert.Equal("two", activities[0].GetProperty("text").GetString());
    }
}
