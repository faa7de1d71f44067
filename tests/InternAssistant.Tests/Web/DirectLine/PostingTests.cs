using System.Net;
using System.Net.Http.Headers;
using System.Text;
using InternAssistant.Retrieval.Index;
using InternAssistant.Web.BotFramework.Schema;
using InternAssistant.Web.BotFramework.Turns;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace InternAssistant.Tests.Web.DirectLine;

public sealed class PostingTests
{
    [Fact]
    public async Task A_question_is_echoed_and_answered_in_the_same_conversation()
    {
        await using var scene = await DirectLineScene.StartAsync();
        var conversation = await scene.ConverseAsync();

        var id = await scene.SayAsync(conversation, "How do I apply?");

        var set = await scene.ReadAsync(conversation);
        var activities = set.GetProperty("activities").EnumerateArray().ToArray();
        Assert.Equal($"{conversation.Id}|0000001", id);
        Assert.Equal(id, activities[0].GetProperty("id").GetString());
        Assert.Contains("Fill in the form on the careers portal", activities[1].GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal(id, activities[1].GetProperty("replyToId").GetString());
        Assert.Equal("bot", activities[1].GetProperty("from").GetProperty("role").GetString());
        Assert.Equal("2", set.GetProperty("watermark").GetString());
        Assert.Empty((await scene.ReadAsync(conversation, "2")).GetProperty("activities").EnumerateArray());
    }

    [Fact]
    public async Task Who_speaks_to_whom_and_when_is_never_taken_from_the_client()
    {
        var bot = ScriptedBot.Echo();
        await using var scene = await DirectLineScene.StartAsync(bot);
        var conversation = await scene.ConverseAsync();

        using var response = await scene.PostAsync(conversation, """
            {"type":"message","id":"mine","timestamp":"1999-01-01T00:00:00Z","serviceUrl":"https://elsewhere.example","channelId":"msteams","deliveryMode":"expectReplies",
             "from":{"id":"somebody else","name":"Ada","role":"bot","aadObjectId":"0000"},"recipient":{"id":"another bot"},"conversation":{"id":"another","tenantId":"t"},
             "membersAdded":[{"id":"x"}],"action":"add","relatesTo":{"conversation":{"id":"x"}},"callerId":"urn:botframework:azure","text":"hello","channelData":{"clientActivityID":"c1","deep":[1,{"a":null}]}}
            """);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var got = bot.Got.Single(activity => activity.IsMessage);
        var echo = (await scene.ReadAsync(conversation)).GetProperty("activities")[0];
        Assert.StartsWith("dl_", got.From!.Id, StringComparison.Ordinal);
        Assert.Equal(("Ada", "user", null), (got.From.Name, got.From.Role, got.From.AadObjectId));
        Assert.Equal(("directline", conversation.Id, null), (got.ChannelId, got.Conversation!.Id, got.Conversation.TenantId));
        Assert.Equal("internassistant", got.Recipient!.Id);
        Assert.Equal("urn:internassistant:directline", got.ServiceUrl);
        Assert.Null(got.DeliveryMode);
        Assert.Null(got.MembersAdded);
        Assert.Null(got.Action);
        Assert.Empty(got.Others ?? []);
        Assert.Equal($"{conversation.Id}|0000001", got.Id);
        Assert.Equal("2026-06-01T09:00:00.000Z", echo.GetProperty("timestamp").GetString());
        Assert.Equal("{\"clientActivityID\":\"c1\",\"deep\":[1,{\"a\":null}]}", echo.GetProperty("channelData").GetRawText());
        Assert.False(echo.TryGetProperty("serviceUrl", out _));
        Assert.Equal(got.From.Id, echo.GetProperty("from").GetProperty("id").GetString());
    }

    [Theory]
    [InlineData("""{"type":"message","text":"x"}""", true)]
    [InlineData("""{"type":"typing"}""", true)]
    [InlineData("""{"type":"endOfConversation","code":"completedSuccessfully"}""", true)]
    [InlineData("""{"type":"event","name":"webchat:activity-status/feedback","value":{}}""", true)]
    [InlineData("""{"type":"invoke","name":"message/submitAction","value":{}}""", true)]
    [InlineData("""{"type":"conversationUpdate","membersAdded":[{"id":"x"}]}""", false)]
    [InlineData("""{"type":"installationUpdate","action":"add"}""", false)]
    [InlineData("""{"type":"event","name":"tokens/response"}""", false)]
    [InlineData("""{"type":"event","name":"continueConversation"}""", false)]
    [InlineData("""{"type":"event"}""", false)]
    [InlineData("""{"type":"invoke","name":"signin/verifyState"}""", false)]
    [InlineData("""{"type":"invoke","name":"adaptiveCard/action"}""", false)]
    [InlineData("""{"type":"trace"}""", false)]
    [InlineData("""{"type":"messageReaction"}""", false)]
    [InlineData("""{"type":"Message","text":"x"}""", false)]
    [InlineData("""{"type":"message","attachments":[{"contentType":"image/png","contentUrl":"https://elsewhere.example/x.png"}]}""", false)]
    public async Task Clients_may_say_only_what_is_on_the_list(string activity, bool isAllowed)
    {
        var bot = ScriptedBot.Echo();
        await using var scene = await DirectLineScene.StartAsync(bot);
        var conversation = await scene.ConverseAsync();

        using var response = await scene.PostAsync(conversation, activity);

        if (isAllowed)
        {
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }
        else
        {
            await Refused.AsAsync(response, HttpStatusCode.BadRequest, "BadArgument");
            Assert.DoesNotContain(bot.Got, got => !got.Is(ActivityTypes.ConversationUpdate));
            Assert.Empty((await scene.ReadAsync(conversation)).GetProperty("activities").EnumerateArray());
        }
    }

    public static TheoryData<string, string> HostileBodies => new()
    {
        { "nothing", "" },
        { "null", "null" },
        { "a number", "1" },
        { "a list", "[]" },
        { "no type", "{}" },
        { "an empty type", "{\"type\":\"\"}" },
        { "a type that is none", "{\"type\":7}" },
        { "half a document", "{\"type\":\"message\"" },
        { "two documents", "{\"type\":\"typing\"}{\"type\":\"typing\"}" },
        { "deep lists", $"{{\"type\":\"message\",\"channelData\":{new string('[', 10_000)}{new string(']', 10_000)}}}" },
        { "deep objects", $"{{\"type\":\"message\",\"value\":{string.Concat(Enumerable.Repeat("{\"a\":", 10_000))}1{new string('}', 10_000)}}}" },
        { "half a pair in the text", "{\"type\":\"message\",\"text\":\"\\ud800\"}" },
        { "half a pair in channelData", "{\"type\":\"message\",\"channelData\":{\"x\":\"\\udc00\"}}" },
        { "half a pair as a name", "{\"type\":\"message\",\"channelData\":{\"\\ud800\":1}}" },
        { "half a pair as a member", "{\"type\":\"message\",\"\\ud800\":1}" },
        { "half a pair in an entity", "{\"type\":\"message\",\"entities\":[{\"type\":\"\\ud800\"}]}" },
        { "entities of null", "{\"type\":\"message\",\"entities\":{}}" },
        { "a text that is a list", "{\"type\":\"message\",\"text\":[]}" },
        { "a long reply id", $"{{\"type\":\"message\",\"replyToId\":\"{new string('x', 1_000)}\"}}" },
    };

    [Theory]
    [MemberData(nameof(HostileBodies))]
    public async Task A_body_that_is_no_activity_is_refused_and_costs_nothing(string what, string json)
    {
        Assert.NotEmpty(what);
        var bot = ScriptedBot.Echo();
        await using var scene = await DirectLineScene.StartAsync(bot);
        var conversation = await scene.ConverseAsync();

        using var response = await scene.PostAsync(conversation, json);

        await Refused.AsAsync(response, HttpStatusCode.BadRequest, "BadArgument");
        Assert.Empty((await scene.ReadAsync(conversation)).GetProperty("activities").EnumerateArray());
    }

    [Fact]
    public async Task A_body_that_is_not_UTF_8_or_not_JSON_is_refused()
    {
        await using var scene = await DirectLineScene.StartAsync(ScriptedBot.Echo());
        var conversation = await scene.ConverseAsync();
        byte[] broken = [.. "{\"type\":\"message\",\"text\":\""u8, 0xff, 0xfe, .. "\"}"u8];

        using var invalid = await scene.PostAsync(conversation, broken);
        using var untyped = await scene.SendAsync(HttpMethod.Post, conversation.Activities, conversation.Token, new ByteArrayContent("{\"type\":\"typing\"}"u8.ToArray()));
        using var text = await scene.SendAsync(HttpMethod.Post, conversation.Activities, conversation.Token, new StringContent("{\"type\":\"typing\"}", Encoding.UTF8, "text/plain"));
        using var wide = await scene.SendAsync(HttpMethod.Post, conversation.Activities, conversation.Token, new StringContent("{\"type\":\"typing\"}", Encoding.Unicode, "application/json"));

        await Refused.AsAsync(invalid, HttpStatusCode.BadRequest, "BadArgument");
        await Refused.AsAsync(untyped, HttpStatusCode.UnsupportedMediaType, "UnsupportedMediaType");
        await Refused.AsAsync(text, HttpStatusCode.UnsupportedMediaType, "UnsupportedMediaType");
        await Refused.AsAsync(wide, HttpStatusCode.UnsupportedMediaType, "UnsupportedMediaType");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_may_have_so_many_bytes_and_not_one_more(bool isChunked)
    {
        await using var scene = await DirectLineScene.StartAsync(ScriptedBot.Echo());
        var conversation = await scene.ConverseAsync();
        const string Frame = "{\"type\":\"typing\",\"unread\":\"\"}";

        foreach (var (length, status) in ((int, HttpStatusCode)[])[(262_144, HttpStatusCode.OK), (262_145, HttpStatusCode.RequestEntityTooLarge), (3_000_000, HttpStatusCode.RequestEntityTooLarge)])
        {
            var json = Encoding.UTF8.GetBytes(Frame.Replace("\"\"", $"\"{new string('x', length - Frame.Length)}\"", StringComparison.Ordinal));
            using HttpContent content = isChunked ? new StreamContent(new Unseekable(json)) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } } : DirectLineScene.Json(json);
            using var response = await scene.SendAsync(HttpMethod.Post, conversation.Activities, conversation.Token, content);
            Assert.Equal(status, response.StatusCode);
        }
    }

    [Fact]
    public async Task A_message_may_have_so_many_characters_and_not_one_more()
    {
        await using var scene = await DirectLineScene.StartAsync(ScriptedBot.Echo());
        var conversation = await scene.ConverseAsync();

        using var fits = await scene.PostAsync(conversation, new { type = "message", text = new string('x', 4_000) });
        using var exceeds = await scene.PostAsync(conversation, new { type = "message", text = new string('x', 4_001) });

        Assert.Equal(HttpStatusCode.OK, fits.StatusCode);
        await Refused.AsAsync(exceeds, HttpStatusCode.RequestEntityTooLarge, "MessageSizeTooBig");
    }

    [Fact]
    public async Task A_bot_that_fails_is_a_502_that_says_nothing_of_why_and_the_echo_stays()
    {
        await using var scene = await DirectLineScene.StartAsync(ScriptedBot.Failing());
        var conversation = await scene.ConverseAsync();

        using var response = await scene.PostAsync(conversation, new { type = "message", text = "hello" });

        await Refused.AsAsync(response, HttpStatusCode.BadGateway, "BotError");
        Assert.DoesNotContain("own trouble", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("hello", (await scene.ReadAsync(conversation)).GetProperty("activities")[0].GetProperty("text").GetString());
    }

    [Fact]
    public async Task An_invoke_that_the_bot_refuses_is_a_502()
    {
        await using var scene = await DirectLineScene.StartAsync(new ScriptedBot((activity, _) => Task.FromResult<InvokeResponse?>(activity.IsInvoke ? InvokeResponse.BadRequest : null)));
        var conversation = await scene.ConverseAsync();

        using var response = await scene.PostAsync(conversation, """{"type":"invoke","name":"message/submitAction"}""");

        await Refused.AsAsync(response, HttpStatusCode.BadGateway, "BotRejectedActivity");
    }

    [Fact]
    public async Task A_post_does_not_wait_for_a_slow_bot_whose_reply_comes_later()
    {
        var isDone = new TaskCompletionSource();
        await using var scene = await DirectLineScene.StartAsync(
            new ScriptedBot(async (activity, sender) =>
            {
                if (activity.IsMessage)
                {
                    await isDone.Task;
                    await sender.SendAsync(Reply.To(activity, new Activity { Type = "message", Text = "at last" }, TimeProvider.System), default);
                }

                return null;
            }), null, "DirectLine:PostWaitSeconds=0");
        var conversation = await scene.ConverseAsync();
        using var stream = await DirectLineScene.ListenAsync(conversation);

        await scene.SayAsync(conversation, "hello");
        await stream.ActivitiesAsync(1);
        isDone.SetResult();

        var (activities, _) = await stream.ActivitiesAsync(1);
        Assert.Equal("at last", activities[0].GetProperty("text").GetString());
    }

    [Fact]
    public async Task While_the_assistant_is_not_ready_conversations_begin_but_messages_wait_outside()
    {
        await using var scene = await DirectLineScene.StartAsync(null, parts =>
        {
            parts.RemoveAll<ISnapshotSource>();
            parts.AddSingleton<ISnapshotSource>(new FixedSnapshot(null));
        });
        var conversation = await scene.ConverseAsync();

        using var response = await scene.PostAsync(conversation, new { type = "message", text = "hello" });

        await Refused.AsAsync(response, HttpStatusCode.BadGateway, "BotNotAvailable");
        Assert.Empty((await scene.ReadAsync(conversation)).GetProperty("activities").EnumerateArray());
    }

    [Fact]
    public async Task Turns_of_a_conversation_come_one_after_the_other_and_posts_beyond_the_queue_are_told_to_wait()
    {
        var running = 0;
        var most = 0;
        await using var scene = await DirectLineScene.StartAsync(new ScriptedBot(async (_, _) =>
        {
            most = Math.Max(most, Interlocked.Increment(ref running));
            await Task.Delay(20);
            Interlocked.Decrement(ref running);

            return null;
        }));
        var conversation = await scene.ConverseAsync();

        var responses = await Task.WhenAll(Enumerable.Range(0, 20).Select(number => scene.PostAsync(conversation, new { type = "message", text = $"{number}" })));

        var taken = responses.Count(response => response.StatusCode == HttpStatusCode.OK);
        Assert.Equal(20, taken + responses.Count(response => response.StatusCode == HttpStatusCode.TooManyRequests));
        Assert.InRange(taken, 7, 20);
        Assert.Equal(1, most);
        var ids = (await scene.ReadAsync(conversation)).GetProperty("activities").EnumerateArray().Select(activity => activity.GetProperty("id").GetString()).ToArray();
        Assert.Equal(Enumerable.Range(1, taken).Select(number => $"{conversation.Id}|{number:D7}"), ids);
        Array.ForEach(responses, response => response.Dispose());
    }

    private sealed class Unseekable(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
