using System.Net;
using System.Net.Http.Json;
using InternAssistant.Web.BotFramework.Schema;

namespace InternAssistant.Tests.Web.DirectLine;

public sealed class ConversationTests
{
    [Fact]
    public async Task A_token_starts_its_conversation_once_and_the_bot_is_told_once_who_joined()
    {
        var bot = ScriptedBot.Echo();
        await using var scene = await DirectLineScene.StartAsync(bot);
        var token = await scene.WidgetTokenAsync();

        using var first = await scene.SendAsync(HttpMethod.Post, $"{DirectLineScene.Base}/conversations", token.Token, JsonContent.Create(new { user = new { id = "ignored" }, locale = "de-DE" }));
        using var second = await scene.SendAsync(HttpMethod.Post, $"{DirectLineScene.Base}/conversations", token.Token);

        Assert.Equal(HttpStatusCode.Created, first.StatusCode);
        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        Assert.Equal(token.Id, Conversed.Of(await DirectLineScene.ReadAsync(first)).Id);
        Assert.Equal(token.Id, Conversed.Of(await DirectLineScene.ReadAsync(second)).Id);
        await scene.SayAsync(token, "hello");
        var update = Assert.Single(bot.Got, activity => activity.Is(ActivityTypes.ConversationUpdate));
        Assert.StartsWith("dl_", Assert.Single(update.MembersAdded!).Id, StringComparison.Ordinal);
        Assert.Equal(("de-DE", "directline", token.Id), (update.Locale, update.ChannelId, update.Conversation!.Id));
        Assert.NotEqual(update.MembersAdded![0].Id, update.Recipient!.Id);
    }

    [Fact]
    public async Task A_server_with_the_secret_holds_conversations_of_its_own()
    {
        await using var scene = await DirectLineScene.StartAsync(ScriptedBot.Echo());

        using var first = await scene.SendAsync(HttpMethod.Post, $"{DirectLineScene.Base}/conversations", DirectLineScene.Secret);
        using var second = await scene.SendAsync(HttpMethod.Post, $"{DirectLineScene.Base}/conversations", DirectLineScene.Secret);
        var conversation = Conversed.Of(await DirectLineScene.ReadAsync(first));

        Assert.NotEqual(conversation.Id, Conversed.Of(await DirectLineScene.ReadAsync(second)).Id);
        using var posted = await scene.SendAsync(HttpMethod.Post, conversation.Activities, DirectLineScene.Secret, JsonContent.Create(new { type = "message", text = "hello" }));
        Assert.Equal(HttpStatusCode.OK, posted.StatusCode);
        Assert.Equal(2, (await scene.ReadAsync(conversation)).GetProperty("activities").GetArrayLength());
    }

    [Fact]
    public async Task A_token_opens_no_route_of_another_conversation_and_does_not_tell_whether_there_is_one()
    {
        await using var scene = await DirectLineScene.StartAsync("DirectLine:Uploads=true");
        var mine = await scene.ConverseAsync();
        var theirs = await scene.ConverseAsync();

        foreach (var path in (string[])[theirs.Path, $"{DirectLineScene.Base}/conversations/{new string('A', 27)}", $"{DirectLineScene.Base}/conversations/x"])
        {
            foreach (var (method, route) in ((HttpMethod, string)[])[(HttpMethod.Get, ""), (HttpMethod.Get, "/activities"), (HttpMethod.Post, "/activities"), (HttpMethod.Post, "/upload")])
            {
                using var response = await scene.SendAsync(method, path + route, mine.Token);
                await Refused.AsAsync(response, HttpStatusCode.Forbidden, "Forbidden");
            }
        }

        var stream = mine with { StreamUrl = new Uri(mine.StreamUrl!.ToString().Replace(mine.Id, theirs.Id, StringComparison.Ordinal)) };
        using var listener = await DirectLineScene.ListenAsync(stream);
        Assert.Equal(HttpStatusCode.Forbidden, listener.Status);
    }

    [Fact]
    public async Task A_conversation_ends_by_silence_and_its_client_is_told()
    {
        await using var scene = await DirectLineScene.StartAsync("DirectLine:MaxSilenceMinutes=10");
        var conversation = await scene.ConverseAsync();
        scene.Clock.Pass(TimeSpan.FromMinutes(9));
        await scene.ReadAsync(conversation);
        scene.Clock.Pass(TimeSpan.FromMinutes(10));

        using var read = await scene.SendAsync(HttpMethod.Get, conversation.Activities, conversation.Token);
        using var reconnect = await scene.SendAsync(HttpMethod.Get, conversation.Path, conversation.Token);

        await Refused.AsAsync(read, HttpStatusCode.NotFound, "ConversationNotFound");
        await Refused.AsAsync(reconnect, HttpStatusCode.NotFound, "ConversationNotFound");
    }

    [Fact]
    public async Task A_conversation_ends_by_age_however_lively()
    {
        await using var scene = await DirectLineScene.StartAsync("DirectLine:MaxAgeHours=1", "DirectLine:TokenSeconds=7200");
        var conversation = await scene.ConverseAsync();
        for (var minutes = 0; minutes < 59; minutes += 10)
        {
            await scene.ReadAsync(conversation);
            scene.Clock.Pass(TimeSpan.FromMinutes(10));
        }

        using var read = await scene.SendAsync(HttpMethod.Get, conversation.Activities, conversation.Token);

        await Refused.AsAsync(read, HttpStatusCode.NotFound, "ConversationNotFound");
    }

    [Fact]
    public async Task Beyond_their_number_the_conversation_that_was_silent_longest_goes()
    {
        await using var scene = await DirectLineScene.StartAsync("DirectLine:MaxConversations=2");
        var first = await scene.ConverseAsync();
        var second = await scene.ConverseAsync();
        await scene.ReadAsync(first);
        var third = await scene.ConverseAsync();

        using var gone = await scene.SendAsync(HttpMethod.Get, second.Activities, second.Token);

        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        await scene.ReadAsync(first);
        await scene.ReadAsync(third);
    }

    [Fact]
    public async Task Beyond_their_bytes_the_conversation_that_was_silent_longest_goes()
    {
        await using var scene = await DirectLineScene.StartAsync(ScriptedBot.Echo(), null, "DirectLine:MaxMegabytes=1", "DirectLine:MaxTextLength=100000");
        var first = await scene.ConverseAsync();
        var second = await scene.ConverseAsync();
        foreach (var conversation in (Conversed[])[first, first, first, second, second, second])
        {
            using var posted = await scene.PostAsync(conversation, new { type = "message", text = new string('x', 100_000) });
            Assert.Equal(HttpStatusCode.OK, posted.StatusCode);
        }

        using var gone = await scene.SendAsync(HttpMethod.Get, first.Activities, first.Token);

        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        Assert.Equal(6, (await scene.ReadAsync(second)).GetProperty("activities").GetArrayLength());
    }

    [Fact]
    public async Task Only_the_last_activities_are_kept_and_watermarks_go_on()
    {
        await using var scene = await DirectLineScene.StartAsync(ScriptedBot.Echo(), null, "DirectLine:MaxActivities=10");
        var conversation = await scene.ConverseAsync();
        for (var number = 0; number < 8; number++)
        {
            await scene.SayAsync(conversation, $"{number}");
        }

        var set = await scene.ReadAsync(conversation);

        Assert.Equal(10, set.GetProperty("activities").GetArrayLength());
        Assert.Equal($"{conversation.Id}|0000007", set.GetProperty("activities")[0].GetProperty("id").GetString());
        Assert.Equal("16", set.GetProperty("watermark").GetString());
    }

    [Theory]
    [InlineData("token", "/widget/token", "DirectLine:TokensPerMinute=3")]
    [InlineData("start", "/v3/directline/conversations", "DirectLine:StartsPerMinute=3")]
    [InlineData("post", "activities", "DirectLine:PostsPerMinute=3")]
    [InlineData("post in one", "activities", "DirectLine:PostsPerConversation=3")]
    public async Task Who_asks_too_often_is_told_when_to_come_back(string what, string path, string setting)
    {
        Assert.NotEmpty(what);
        await using var scene = await DirectLineScene.StartAsync(ScriptedBot.Echo(), null, setting);
        var conversation = path == "activities" ? await scene.ConverseAsync() : await scene.WidgetTokenAsync();
        var taken = path == "/widget/token" ? 1 : 0;

        for (; taken < 3; taken++)
        {
            using var response = await AskAsync();
            Assert.True(response.IsSuccessStatusCode);
        }

        using var refused = await AskAsync();
        Assert.Equal("20", refused.Headers.GetValues("Retry-After").Single());
        await Refused.AsAsync(refused, HttpStatusCode.TooManyRequests, "TooManyRequests");
        scene.Clock.Pass(TimeSpan.FromSeconds(20));
        using var taking = await AskAsync();
        Assert.True(taking.IsSuccessStatusCode);

        Task<HttpResponseMessage> AskAsync() => path == "activities"
            ? scene.PostAsync(conversation, new { type = "typing" })
            : scene.SendAsync(HttpMethod.Post, path, conversation.Token, origin: scene.Origin);
    }

    [Fact]
    public async Task One_conversation_that_is_posted_into_too_often_leaves_others_alone()
    {
        await using var scene = await DirectLineScene.StartAsync(ScriptedBot.Echo(), null, "DirectLine:PostsPerConversation=1");
        var loud = await scene.ConverseAsync();
        var quiet = await scene.ConverseAsync();
        await scene.SayAsync(loud, "one");

        using var refused = await scene.PostAsync(loud, new { type = "message", text = "two" });

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        await scene.SayAsync(quiet, "hello");
    }

    [Fact]
    public async Task Browsers_are_told_which_headers_they_may_send()
    {
        await using var scene = await DirectLineScene.StartAsync("DirectLine:AllowedOrigins:0=https://careers.example.org");

        foreach (var path in (string[])["/conversations", "/conversations/x", "/conversations/x/activities", "/tokens/refresh", "/session/getsessionid"])
        {
            using var response = await scene.SendAsync(HttpMethod.Options, DirectLineScene.Base + path, origin: "https://careers.example.org");
            using var foreign = await scene.SendAsync(HttpMethod.Options, DirectLineScene.Base + path, origin: "https://elsewhere.example");

            Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
            Assert.Equal("https://careers.example.org", response.Headers.GetValues("Access-Control-Allow-Origin").Single());
            Assert.Equal("Authorization, Content-Type, x-ms-bot-agent", response.Headers.GetValues("Access-Control-Allow-Headers").Single());
            Assert.Equal(path.EndsWith("sessionid", StringComparison.Ordinal), response.Headers.Contains("Access-Control-Allow-Credentials"));
            await Refused.AsAsync(foreign, HttpStatusCode.Forbidden, "OriginNotAllowed");
            Assert.False(foreign.Headers.Contains("Access-Control-Allow-Origin"));
        }
    }
}
