using System.Net;
using System.Text.Json;
using InternAssistant.Conversation;
using InternAssistant.Web.DirectLine.Access;
using Microsoft.Extensions.DependencyInjection;

namespace InternAssistant.Tests.Web.DirectLine;

public sealed class JournalTests
{
    [Fact]
    public async Task After_a_restart_a_conversation_goes_on_with_its_ids_watermark_and_person()
    {
        var journal = new FakeJournal();
        Conversed conversation;
        JsonElement before;
        await using (var scene = await With(journal))
        {
            conversation = await scene.ConverseAsync();
            await scene.SayAsync(conversation, "one");
            before = await scene.ReadAsync(conversation);
        }

        await using var restarted = await With(journal);
        conversation = conversation with { StreamUrl = (await restarted.ReconnectAsync(conversation, "1")).StreamUrl };
        using var stream = await DirectLineScene.ListenAsync(conversation);
        var (missed, watermark) = await stream.ActivitiesAsync(1);
        var id = await restarted.SayAsync(conversation, "two");

        Assert.Equal("Echo: one", missed[0].GetProperty("text").GetString());
        Assert.Equal("2", watermark);
        Assert.Equal($"{conversation.Id}|0000003", id);
        var after = await restarted.ReadAsync(conversation);
        Assert.Equal(4, after.GetProperty("activities").GetArrayLength());
        Assert.Equal(before.GetProperty("activities")[0].GetRawText(), after.GetProperty("activities")[0].GetRawText());
        Assert.Equal(before.GetProperty("activities")[0].GetProperty("from").GetRawText(), after.GetProperty("activities")[2].GetProperty("from").GetRawText());
    }

    [Fact]
    public async Task A_restart_does_not_begin_a_conversation_again()
    {
        var journal = new FakeJournal();
        Conversed conversation;
        await using (var scene = await With(journal))
        {
            conversation = await scene.ConverseAsync();
        }

        await using var restarted = await With(journal);
        using var start = await restarted.SendAsync(HttpMethod.Post, $"{DirectLineScene.Base}/conversations", conversation.Token);

        Assert.Equal(HttpStatusCode.OK, start.StatusCode);
    }

    [Fact]
    public async Task Without_a_journal_a_restart_ends_conversations()
    {
        Conversed conversation;
        await using (var scene = await DirectLineScene.StartAsync(ScriptedBot.Echo()))
        {
            conversation = await scene.ConverseAsync();
        }

        await using var restarted = await DirectLineScene.StartAsync(ScriptedBot.Echo());
        using var read = await restarted.SendAsync(HttpMethod.Get, conversation.Path, conversation.Token);

        await Refused.AsAsync(read, HttpStatusCode.NotFound, "ConversationNotFound");
    }

    [Fact]
    public async Task What_leaves_memory_comes_back_from_the_journal()
    {
        await using var scene = await With(new FakeJournal(), "DirectLine:MaxConversations=1");
        var first = await scene.ConverseAsync();
        await scene.SayAsync(first, "hello");

        await scene.ConverseAsync();

        Assert.Equal(2, (await scene.ReadAsync(first)).GetProperty("activities").GetArrayLength());
    }

    [Fact]
    public async Task What_ended_is_forgotten_in_the_journal_too()
    {
        var journal = new FakeJournal();
        Conversed conversation;
        await using (var scene = await With(journal))
        {
            conversation = await scene.ConverseAsync();
        }

        await using var restarted = await With(journal, "DirectLine:MaxSilenceMinutes=10");
        restarted.Clock.Pass(TimeSpan.FromMinutes(10));
        using var read = await restarted.SendAsync(HttpMethod.Get, conversation.Path, conversation.Token);

        Assert.Equal(HttpStatusCode.NotFound, read.StatusCode);
        Assert.Equal(0, journal.Count);
    }

    [Fact]
    public async Task A_journal_that_fails_stops_no_conversation()
    {
        var journal = new FakeJournal();
        await using var scene = await With(journal);
        var conversation = await scene.ConverseAsync();
        journal.IsBroken = true;

        await scene.SayAsync(conversation, "hello");
        var other = await scene.ConverseAsync();
        await scene.SayAsync(other, "hello");

        Assert.Equal(2, (await scene.ReadAsync(conversation)).GetProperty("activities").GetArrayLength());
    }

    [Fact]
    public async Task Ids_that_cannot_be_ours_are_not_looked_for()
    {
        await using var scene = await With(new FakeJournal { IsBroken = true });

        using var response = await scene.SendAsync(HttpMethod.Get, $"{DirectLineScene.Base}/conversations/..%2f..%2fx", DirectLineScene.Secret);

        await Refused.AsAsync(response, HttpStatusCode.NotFound, "ConversationNotFound");
        Assert.False(RandomIds.IsId("../../x"));
    }

    private static Task<DirectLineScene> With(FakeJournal journal, params string[] settings) =>
        DirectLineScene.StartAsync(ScriptedBot.Echo(), parts => parts.AddSingleton<IActivityJournal>(journal), settings);
}
