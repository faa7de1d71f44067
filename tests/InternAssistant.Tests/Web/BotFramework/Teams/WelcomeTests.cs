using System.Text;
using InternAssistant.Conversation;
using InternAssistant.Web.BotFramework.Schema;
using InternAssistant.Web.BotFramework.Turns;
using Microsoft.Extensions.DependencyInjection;
using static InternAssistant.Tests.Web.BotFramework.Teams.TeamsActivities;

namespace InternAssistant.Tests.Web.BotFramework.Teams;

public sealed class WelcomeTests
{
    [Fact]
    public async Task Whoever_installs_the_app_is_greeted_once_whichever_activity_comes_first()
    {
        await using var host = await HostInProcess.StartAsync();

        var first = await host.SayAsync(MembersAdded("personal", PersonalId, Bot));
        var second = await host.SayAsync(Installation("add", "personal", PersonalId));
        var other = await host.SayAsync(Installation("add", "personal", "a:another"));

        var greeting = Assert.Single(first);
        Assert.Empty(second);
        Assert.Single(other);
        Assert.Contains("automatic assistant", greeting.Text, StringComparison.Ordinal);
        Assert.Contains("may be wrong", greeting.Text, StringComparison.Ordinal);
        Assert.Contains("talk to a person", greeting.Text, StringComparison.Ordinal);
        Assert.Equal(Person, greeting.Recipient!.Id);
        Assert.Equal(PersonalId, greeting.Conversation!.Id);
    }

    [Fact]
    public async Task Activities_that_come_at_the_same_time_greet_once()
    {
        await using var host = await HostInProcess.StartAsync();
        var activities = Enumerable.Range(0, 32).Select(index => index % 2 == 0 ? MembersAdded("personal", PersonalId, Bot) : Installation("add", "personal", PersonalId));

        var replies = await Task.WhenAll(activities.Select(activity => Task.Run(() => host.SayAsync(activity))));

        Assert.Single(replies.SelectMany(reply => reply));
    }

    [Theory]
    [InlineData("groupChat", GroupId)]
    [InlineData("channel", ChannelId)]
    public async Task A_group_is_greeted_when_the_bot_joins_and_not_when_others_do(string conversationType, string conversation)
    {
        await using var host = await HostInProcess.StartAsync();

        Assert.Empty(await host.SayAsync(MembersAdded(conversationType, conversation, Person)));
        var greeting = Assert.Single(await host.SayAsync(MembersAdded(conversationType, conversation, Bot)));

        Assert.Contains("Mention me", greeting.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("add-upgrade")]
    [InlineData("remove-upgrade")]
    [InlineData("remove")]
    public async Task Nobody_is_greeted_for_an_update_of_the_app_or_its_end(string action)
    {
        await using var host = await HostInProcess.StartAsync();

        Assert.Empty(await host.SayAsync(Installation(action, "personal", PersonalId)));
    }

    [Fact]
    public async Task Removing_the_app_forgets_the_conversation_and_installing_it_again_greets_again()
    {
        await using var host = await HostInProcess.StartAsync();
        var references = host.Services.GetRequiredService<IConversationReferences>();
        await references.SaveAsync(new ConversationReference("msteams", "https://smba.trafficmanager.net/emea/", PersonalId, Bot, Person, null, null, DateTimeOffset.UnixEpoch), CancellationToken.None);
        await host.SayAsync(Installation("add", "personal", PersonalId));

        await host.SayAsync(Installation("remove", "personal", PersonalId));

        Assert.Null(await references.FindAsync("msteams", PersonalId, CancellationToken.None));
        Assert.Single(await host.SayAsync(Installation("add", "personal", PersonalId)));
    }

    [Fact]
    public async Task A_greeting_that_did_not_get_there_is_said_at_the_next_occasion()
    {
        await using var host = await HostInProcess.StartAsync();

        await Assert.ThrowsAsync<IOException>(async () => await host.Dispatcher().DispatchAsync(Installation("add", "personal", PersonalId), new Broken(), CancellationToken.None));

        Assert.Single(await host.SayAsync(MembersAdded("personal", PersonalId, Bot)));
    }

    [Fact]
    public async Task In_Teams_the_package_brings_the_questions_and_the_greeting_has_no_buttons()
    {
        await using var host = await HostInProcess.StartAsync();

        Assert.Null(Assert.Single(await host.SayAsync(Installation("add", "personal", PersonalId))).SuggestedActions);
    }

    [Theory]
    [InlineData("directline")]
    [InlineData("webchat")]
    public async Task Elsewhere_the_person_who_joins_gets_questions_that_the_documents_answer(string channel)
    {
        await using var host = await HostInProcess.StartAsync();

        Assert.Empty(await host.SayAsync(Joining(channel, "bot")));
        var greeting = Assert.Single(await host.SayAsync(Joining(channel, "dl_1")));
        Assert.Empty(await host.SayAsync(Joining(channel, "dl_1")));

        var examples = greeting.SuggestedActions!.Actions;
        Assert.InRange(examples.Count, 1, 3);
        foreach (var example in examples)
        {
            Assert.Equal("imBack", example.Type);
            var answer = (await host.SayAsync(new Activity { Type = "message", ChannelId = "test", Text = example.Value, DeliveryMode = "expectReplies" })).Single();
            Assert.Contains("[1]", answer.Text, StringComparison.Ordinal);
        }
    }

    private static Activity Joining(string channel, string member) => ActivityJson.Read(Encoding.UTF8.GetBytes(
        $$"""{"type":"conversationUpdate","channelId":"{{channel}}","recipient":{"id":"bot"},"from":{"id":"dl_1"},"conversation":{"id":"c1"},"membersAdded":[{"id":"{{member}}"}]}""")).Activity!;

    private sealed class Broken : IActivitySender
    {
        public ValueTask<string?> SendAsync(Activity activity, CancellationToken cancellationToken) => throw new IOException("The connector is away.");
    }
}
