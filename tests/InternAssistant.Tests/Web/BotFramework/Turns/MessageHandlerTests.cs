using System.Text.Json;
using InternAssistant.Tests.Fakes;
using InternAssistant.Transcripts;
using InternAssistant.Web.BotFramework.Schema;
using InternAssistant.Web.BotFramework.Turns;
using Microsoft.Extensions.DependencyInjection;

namespace InternAssistant.Tests.Web.BotFramework.Turns;

/// <summary>Messages and the reactions to their answers, as the host handles them.</summary>
public sealed class MessageHandlerTests
{
    [Theory]
    [InlineData(ChannelIds.Teams)]
    [InlineData(ChannelIds.WebChat)]
    [InlineData("telegram")]
    public async Task A_question_gets_one_message_which_replies_to_it(string channel)
    {
        await using var host = await HostInProcess.StartAsync(new FakeTimers(new DateTimeOffset(2026, 11, 27, 9, 0, 0, TimeSpan.Zero)));
        var sent = new SentActivities();

        await DispatchAsync(host, Question(channel), sent);

        var reply = Assert.Single(sent.All);
        Assert.Equal(("message", "q"), (reply.Type, reply.ReplyToId));
        Assert.Contains("Fill in the form on the careers portal", reply.Text, StringComparison.Ordinal);
        Assert.Equal("grounded", reply.ChannelData!.Value.GetProperty("internAssistant").GetProperty("status").GetString());
    }

    [Fact]
    public async Task A_reaction_in_Teams_finds_its_answer_by_the_message()
    {
        await using var host = await HostInProcess.StartAsync(new FakeTimers(new DateTimeOffset(2026, 11, 27, 9, 0, 0, TimeSpan.Zero)));
        var sent = new SentActivities();
        await DispatchAsync(host, Question(ChannelIds.Teams), sent);

        var response = await DispatchAsync(host, Question(ChannelIds.Teams) with
        {
            Type = ActivityTypes.Invoke,
            Name = "message/submitAction",
            ReplyToId = "id1",
            Value = JsonElement.Parse("""{"actionName":"feedback","actionValue":{"reaction":"like"}}"""),
        }, sent);

        Assert.Equal(200, response!.Status);
        Assert.Equal(AnswerIdOf(sent.All[0]), Assert.Single(await FeedbackAsync(host)).AnswerId);
    }

    [Fact]
    public async Task A_click_in_Web_Chat_finds_its_answer_by_the_action_alone()
    {
        await using var host = await HostInProcess.StartAsync(new FakeTimers(new DateTimeOffset(2026, 11, 27, 9, 0, 0, TimeSpan.Zero)));
        var sent = new SentActivities();
        await DispatchAsync(host, Question(ChannelIds.WebChat), sent);
        var dislike = sent.All[0].Entities!.Single().GetProperty("potentialAction").EnumerateArray().Last();

        await DispatchAsync(host, Question(ChannelIds.WebChat) with { Type = ActivityTypes.Event, Name = "webchat:activity-status/feedback", Entities = [dislike] }, sent);

        var kept = Assert.Single(await FeedbackAsync(host));
        Assert.Equal((AnswerIdOf(sent.All[0]), Reaction.Dislike), (kept.AnswerId, kept.Reaction));
        Assert.NotEmpty(kept.Snapshot);
    }

    private static ValueTask<InvokeResponse?> DispatchAsync(HostInProcess host, Activity activity, SentActivities sent) =>
        host.Services.GetRequiredService<ActivityDispatcher>().DispatchAsync(activity, sent, CancellationToken.None);

    private static ValueTask<IReadOnlyList<InternAssistant.Transcripts.Feedback>> FeedbackAsync(HostInProcess host) =>
        host.Services.GetRequiredService<IFeedbackStore>().ListAsync(CancellationToken.None);

    private static string AnswerIdOf(Activity reply) => reply.ChannelData!.Value.GetProperty("internAssistant").GetProperty("answerId").GetString()!;

    private static Activity Question(string channel) => new()
    {
        Type = ActivityTypes.Message,
        Id = "q",
        ChannelId = channel,
        Text = "How do I apply?",
        From = new ChannelAccount("me"),
        Conversation = new ConversationAccount("c", ConversationType: "personal"),
    };
}
