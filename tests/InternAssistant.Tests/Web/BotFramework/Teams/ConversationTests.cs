using static InternAssistant.Tests.Web.BotFramework.Teams.TeamsActivities;

namespace InternAssistant.Tests.Web.BotFramework.Teams;

public sealed class ConversationTests
{
    [Theory]
    [InlineData("personal", PersonalId, false)]
    [InlineData("groupChat", GroupId, true)]
    [InlineData("channel", ChannelId, true)]
    public async Task A_question_is_answered_in_every_scope(string conversationType, string conversation, bool mentionsBot)
    {
        await using var host = await HostInProcess.StartAsync();

        var reply = Assert.Single(await host.SayAsync(Message("How do I apply?", conversationType, conversation, mentionsBot)));

        Assert.Contains("Fill in the form on the careers portal", reply.Text, StringComparison.Ordinal);
        Assert.Equal(conversation, reply.Conversation!.Id);
        Assert.Equal("1485983408511", reply.ReplyToId);
        Assert.Equal(Bot, reply.From!.Id);
    }

    [Fact]
    public async Task Each_thread_of_a_channel_is_a_conversation_of_its_own()
    {
        await using var host = await HostInProcess.StartAsync();
        await host.SayAsync(InThread("How long is the internship in Porto?", "1"));
        await host.SayAsync(InThread("How do I apply?", "2"));

        var followUp = Assert.Single(await host.SayAsync(InThread("and in Bergen?", "1")));

        Assert.Contains("16 weeks", followUp.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("channel", ChannelId)]
    [InlineData("groupChat", GroupId)]
    public async Task Whoever_says_nothing_but_the_bots_name_is_told_what_it_does(string conversationType, string conversation)
    {
        await using var host = await HostInProcess.StartAsync();

        var reply = Assert.Single(await host.SayAsync(Message("", conversationType, conversation, mentionsBot: true)));
        var again = Assert.Single(await host.SayAsync(Message("&nbsp;", conversationType, conversation, mentionsBot: true)));

        Assert.Contains("automatic assistant", reply.Text, StringComparison.Ordinal);
        Assert.Equal(reply.Text, again.Text);
    }
}
