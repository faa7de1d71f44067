using System.Text.Json;
using InternAssistant.Retrieval.Index;
using InternAssistant.Tests.Builders;
using InternAssistant.Tests.Fakes;
using InternAssistant.Tests.Web.BotFramework.Turns;
using InternAssistant.Transcripts;
using InternAssistant.Web.BotFramework.Feedback;
using InternAssistant.Web.BotFramework.Schema;
using Moq;

namespace InternAssistant.Tests.Web.BotFramework.Feedback;

public sealed class FeedbackHandlerTests
{
    private static readonly Lazy<Snapshot> Documents = new(() => Harbour.Knowledge().BuildSnapshot());

    private readonly InMemorySentAnswers sentAnswers = new();
    private readonly InMemoryFeedbackStore store = new();
    private readonly FakeClock clock = new(new DateTimeOffset(2026, 11, 27, 9, 0, 0, TimeSpan.Zero));
    private readonly FeedbackHandler handler;

    public FeedbackHandlerTests()
    {
        handler = new FeedbackHandler(sentAnswers, store, Mock.Of<ISnapshotSource>(source => source.Current == Documents.Value), clock);
    }

    [Fact]
    public async Task The_words_of_Teams_are_JSON_within_a_string()
    {
        var response = await GiveAsync(Invoke("""{"actionName":"feedback","actionValue":{"reaction":"dislike","feedback":"{\"feedbackText\":\"Out of date.\"}"}}"""));

        var kept = Assert.Single(await store.ListAsync(default));
        Assert.Equal(("answer-1", "snapshot-1", Reaction.Dislike, "Out of date."), (kept.AnswerId, kept.Snapshot, kept.Reaction, kept.Comment));
        Assert.Equal(clock.GetUtcNow(), kept.At);
        Assert.Equal(InvokeResponse.Ok, response);
        Assert.Null(response!.Body);
    }

    [Fact]
    public async Task The_words_of_newer_Web_Chats_are_an_object()
    {
        await GiveAsync(Invoke("""{"actionName":"feedback","actionValue":{"reaction":"like","feedback":{"feedbackText":" Thanks! "}}}"""));

        Assert.Equal("Thanks!", Assert.Single(await store.ListAsync(default)).Comment);
    }

    [Theory]
    [InlineData("LikeAction", Reaction.Like)]
    [InlineData("DislikeAction", Reaction.Dislike)]
    public async Task Web_Chats_event_repeats_the_action_that_its_message_offered(string kind, Reaction reaction)
    {
        await sentAnswers.RememberAsync(new SentAnswer("webchat/c", "answer-2", "answer-2", "snapshot-1", clock.GetUtcNow()), default);

        var response = await GiveAsync(Event($$"""{"@type":"{{kind}}","@id":"urn:internassistant:{{kind}}:answer-2","actionStatus":"PotentialActionStatus"}"""));

        var kept = Assert.Single(await store.ListAsync(default));
        Assert.Equal(("answer-2", reaction, (string?)null), (kept.AnswerId, kept.Reaction, kept.Comment));
        Assert.Null(response);
    }

    [Fact]
    public async Task A_second_reaction_takes_the_place_of_the_first_and_another_persons_does_not()
    {
        var like = Invoke("""{"actionName":"feedback","actionValue":{"reaction":"like"}}""");
        await GiveAsync(like);
        await GiveAsync(Invoke("""{"actionName":"feedback","actionValue":{"reaction":"dislike"}}"""));
        await GiveAsync(like with { From = new ChannelAccount("somebody else") });

        Assert.Equal([Reaction.Dislike, Reaction.Like], (await store.ListAsync(default)).Select(kept => kept.Reaction));
    }

    [Fact]
    public async Task Nobody_is_named_and_nobody_can_be_followed_from_answer_to_answer()
    {
        await sentAnswers.RememberAsync(new SentAnswer("msteams/c", "m2", "answer-2", "snapshot-1", clock.GetUtcNow()), default);
        var like = Invoke("""{"actionName":"feedback","actionValue":{"reaction":"like"}}""");
        await GiveAsync(like);
        await GiveAsync(like with { ReplyToId = "m2" });

        var by = (await store.ListAsync(default)).Select(kept => kept.By).ToList();
        Assert.Equal(2, by.Distinct().Count());
        Assert.All(by, name => Assert.DoesNotContain("29:somebody", name, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Personal_details_are_masked()
    {
        await GiveAsync(Invoke("""{"actionName":"feedback","actionValue":{"reaction":"dislike","feedback":"{\"feedbackText\":\"Write to jane.roe@mail.example please\"}"}}"""));

        Assert.Equal("Write to [e-mail] please", Assert.Single(await store.ListAsync(default)).Comment);
    }

    [Fact]
    public async Task A_megabyte_of_words_is_cut()
    {
        var words = string.Concat(Enumerable.Repeat("too long ", 120_000));

        await GiveAsync(Invoke($$$"""{"actionName":"feedback","actionValue":{"reaction":"like","feedback":"{\"feedbackText\":\"{{{words}}}\"}"}}"""));

        Assert.InRange(Assert.Single(await store.ListAsync(default)).Comment!.Length, 900, FeedbackComment.Most);
    }

    [Theory]
    [InlineData("m1", "other")]
    [InlineData("unknown", "c")]
    public async Task What_is_about_no_message_of_the_conversation_is_left_alone(string message, string conversation)
    {
        var response = await GiveAsync(Invoke("""{"actionName":"feedback","actionValue":{"reaction":"like"}}""") with { ReplyToId = message, Conversation = new ConversationAccount(conversation) });

        Assert.Empty(await store.ListAsync(default));
        Assert.Equal(InvokeResponse.Ok, response);
    }

    [Theory]
    [InlineData("""null""")]
    [InlineData("""[]""")]
    [InlineData("""{"actionName":"feedback"}""")]
    [InlineData("""{"actionName":"other","actionValue":{"reaction":"like"}}""")]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":"love"}}""")]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":{"like":1}}}""")]
    [InlineData("""{"actionName":"\ud800","actionValue":{"reaction":"\ud800"}}""")]
    public async Task What_is_no_reaction_is_left_alone(string value)
    {
        Assert.Equal(InvokeResponse.Ok, await GiveAsync(Invoke(value)));
        Assert.Empty(await store.ListAsync(default));
    }

    [Theory]
    [InlineData("""not JSON""")]
    [InlineData("""[[[[[[[[[[[[[[[[[[[[""")]
    [InlineData("""{"feedbackText":5}""")]
    [InlineData("""{"feedbackText":"\ud800"}""")]
    public async Task Words_that_cannot_be_read_leave_the_reaction(string words)
    {
        await GiveAsync(Invoke($$$"""{"actionName":"feedback","actionValue":{"reaction":"like","feedback":{{{JsonSerializer.Serialize(words)}}}}}"""));

        Assert.Null(Assert.Single(await store.ListAsync(default)).Comment);
    }

    [Theory]
    [InlineData("""{"@type":"LikeAction"}""")]
    [InlineData("""{"@type":"LikeAction","@id":"urn:internassistant:DislikeAction:m1"}""")]
    [InlineData("""{"@type":"LikeAction","@id":"urn:internassistant:LikeAction:guessed"}""")]
    [InlineData("""5""")]
    public async Task A_click_that_names_no_answer_of_the_conversation_is_left_alone(string entity)
    {
        await GiveAsync(Event(entity));

        Assert.Empty(await store.ListAsync(default));
    }

    private async Task<InvokeResponse?> GiveAsync(Activity activity)
    {
        await sentAnswers.RememberAsync(new SentAnswer("msteams/c", "m1", "answer-1", "snapshot-1", clock.GetUtcNow()), default);
        Assert.True(handler.Takes(activity));

        return await handler.HandleAsync(activity, new SentActivities(), default);
    }

    private static Activity Invoke(string value) => new()
    {
        Type = ActivityTypes.Invoke,
        Name = "message/submitAction",
        ChannelId = ChannelIds.Teams,
        Conversation = new ConversationAccount("c"),
        From = new ChannelAccount("29:somebody"),
        ReplyToId = "m1",
        Value = JsonElement.Parse(value),
    };

    private static Activity Event(string entity) => new()
    {
        Type = ActivityTypes.Event,
        Name = "webchat:activity-status/feedback",
        ChannelId = ChannelIds.WebChat,
        Conversation = new ConversationAccount("c"),
        From = new ChannelAccount("dl_somebody"),
        Entities = [JsonElement.Parse(entity)],
    };
}
