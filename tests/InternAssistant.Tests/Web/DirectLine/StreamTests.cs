using System.Net;
using System.Net.WebSockets;
using System.Text.Json;
using InternAssistant.Web.BotFramework.Schema;

namespace InternAssistant.Tests.Web.DirectLine;

public sealed class StreamTests
{
    [Fact]
    public async Task What_was_said_before_the_socket_opened_comes_first_and_then_what_is_said()
    {
        await using var scene = await DirectLineScene.StartAsync(ScriptedBot.Echo());
        var conversation = await scene.ConverseAsync();
        await scene.SayAsync(conversation, "one");

        using var stream = await DirectLineScene.ListenAsync(conversation);
        var (before, watermark) = await stream.ActivitiesAsync(2);
        await scene.SayAsync(conversation, "two");
        var (after, _) = await stream.ActivitiesAsync(2);

        Assert.Equal("ws", conversation.StreamUrl!.Scheme);
        Assert.Equal(["one", "Echo: one"], before.Select(TextOf));
        Assert.Equal("2", watermark);
        Assert.Equal(["two", "Echo: two"], after.Select(TextOf));
    }

    [Fact]
    public async Task With_a_watermark_nothing_is_lost_and_nothing_comes_twice_and_without_only_what_is_new()
    {
        await using var scene = await DirectLineScene.StartAsync(ScriptedBot.Echo());
        var conversation = await scene.ConverseAsync();
        using (var first = await DirectLineScene.ListenAsync(conversation))
        {
            await scene.SayAsync(conversation, "one");
            await first.ActivitiesAsync(2);
        }

        await scene.SayAsync(conversation, "two");
        using (var second = await DirectLineScene.ListenAsync(await scene.ReconnectAsync(conversation, "2")))
        {
            var (missed, watermark) = await second.ActivitiesAsync(2);
            Assert.Equal(["two", "Echo: two"], missed.Select(TextOf));
            Assert.Equal("4", watermark);
        }

        using var third = await DirectLineScene.ListenAsync(await scene.ReconnectAsync(conversation));
        await scene.SayAsync(conversation, "three");
        var (fresh, _) = await third.ActivitiesAsync(2);
        Assert.Equal(["three", "Echo: three"], fresh.Select(TextOf));
    }

    [Theory]
    [InlineData("x")]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("99999999999999999999")]
    public async Task A_watermark_that_is_none_is_refused(string watermark)
    {
        await using var scene = await DirectLineScene.StartAsync();
        var conversation = await scene.ConverseAsync();

        using var reconnect = await scene.SendAsync(HttpMethod.Get, $"{conversation.Path}?watermark={watermark}", conversation.Token);
        using var read = await scene.SendAsync(HttpMethod.Get, $"{conversation.Activities}?watermark={watermark}", conversation.Token);

        await Refused.AsAsync(reconnect, HttpStatusCode.BadRequest, "BadArgument");
        await Refused.AsAsync(read, HttpStatusCode.BadRequest, "BadArgument");
    }

    [Fact]
    public async Task Typing_is_seen_by_who_watches_and_kept_nowhere_and_names_no_watermark()
    {
        await using var scene = await DirectLineScene.StartAsync(new ScriptedBot(async (activity, sender) =>
        {
            if (activity.IsMessage)
            {
                var id = await sender.SendAsync(new Activity { Type = ActivityTypes.Typing }, default);
                await sender.SendAsync(new Activity { Type = ActivityTypes.Message, Text = id }, default);
            }

            return null;
        }));
        var conversation = await scene.ConverseAsync();
        using var stream = await DirectLineScene.ListenAsync(conversation);

        await scene.SayAsync(conversation, "hello");

        List<JsonElement> sets = [];
        while (sets.Sum(set => set.GetProperty("activities").GetArrayLength()) < 3)
        {
            sets.Add(await stream.SetAsync());
        }

        var typing = Assert.Single(sets, set => set.GetProperty("activities")[0].GetProperty("type").GetString() == "typing");
        Assert.False(typing.TryGetProperty("watermark", out _));
        Assert.Equal(["message", "typing", "message"], sets.SelectMany(set => set.GetProperty("activities").EnumerateArray()).Select(activity => activity.GetProperty("type").GetString()));
        Assert.Equal(TextOf(sets[^1].GetProperty("activities")[0]), typing.GetProperty("activities")[0].GetProperty("id").GetString());
        Assert.All((await scene.ReadAsync(conversation)).GetProperty("activities").EnumerateArray(), activity => Assert.Equal("message", activity.GetProperty("type").GetString()));
    }

    [Fact]
    public async Task A_stream_address_opens_one_socket_within_a_minute()
    {
        await using var scene = await DirectLineScene.StartAsync();
        var conversation = await scene.ConverseAsync();

        using var first = await DirectLineScene.ListenAsync(conversation);
        using var again = await DirectLineScene.ListenAsync(conversation);
        var later = await scene.ReconnectAsync(conversation);
        scene.Clock.Pass(TimeSpan.FromSeconds(60));
        using var late = await DirectLineScene.ListenAsync(later);

        Assert.Equal(HttpStatusCode.SwitchingProtocols, first.Status);
        Assert.Equal(HttpStatusCode.Forbidden, again.Status);
        Assert.Equal(HttpStatusCode.Forbidden, late.Status);
        Assert.DoesNotContain(conversation.Token, conversation.StreamUrl!.ToString(), StringComparison.Ordinal);
        Assert.Matches("[?]t=[A-Za-z0-9_-]{27}$", conversation.StreamUrl.ToString());
    }

    [Theory]
    [InlineData("https://elsewhere.example", HttpStatusCode.Forbidden)]
    [InlineData("null", HttpStatusCode.Forbidden)]
    [InlineData("https://careers.example.org", HttpStatusCode.SwitchingProtocols)]
    public async Task Pages_elsewhere_open_no_socket(string origin, HttpStatusCode status)
    {
        await using var scene = await DirectLineScene.StartAsync("DirectLine:AllowedOrigins:0=https://careers.example.org");

        using var stream = await DirectLineScene.ListenAsync(await scene.ConverseAsync(), origin);

        Assert.Equal(status, stream.Status);
    }

    [Fact]
    public async Task A_second_socket_takes_the_place_of_the_first()
    {
        await using var scene = await DirectLineScene.StartAsync(ScriptedBot.Echo());
        var conversation = await scene.ConverseAsync();
        using var first = await DirectLineScene.ListenAsync(conversation);

        using var second = await DirectLineScene.ListenAsync(await scene.ReconnectAsync(conversation));
        await first.ClosedAsync();

        Assert.Equal("collision", first.CloseReason);
        await scene.SayAsync(conversation, "hello");
        Assert.Equal(2, (await second.ActivitiesAsync(2)).Activities.Count);
    }

    [Fact]
    public async Task A_host_that_stops_says_good_bye()
    {
        var scene = await DirectLineScene.StartAsync();
        using var stream = await DirectLineScene.ListenAsync(await scene.ConverseAsync());

        var stopping = scene.DisposeAsync();
        await stream.ClosedAsync();
        await stopping;

        Assert.Equal(WebSocketCloseStatus.EndpointUnavailable, stream.CloseStatus);
    }

    [Fact]
    public async Task What_clients_send_is_ignored_unless_it_is_large()
    {
        await using var scene = await DirectLineScene.StartAsync(ScriptedBot.Echo());
        var conversation = await scene.ConverseAsync();
        using var stream = await DirectLineScene.ListenAsync(conversation);

        await stream.SendAsync([]);
        await stream.SendAsync("{\"type\":\"message\",\"text\":\"over the socket\"}"u8.ToArray());
        await scene.SayAsync(conversation, "hello");
        Assert.Equal(["hello", "Echo: hello"], (await stream.ActivitiesAsync(2)).Activities.Select(TextOf));
        await stream.SendAsync(new byte[1_000_000]);
        await Assert.ThrowsAnyAsync<Exception>(async () =>
        {
            await stream.ClosedAsync();
            throw new WebSocketException("closed");
        });

        await scene.ReadAsync(conversation);
    }

    [Fact]
    public async Task Empty_frames_keep_a_socket_alive()
    {
        await using var scene = await DirectLineScene.StartAsync("DirectLine:KeepAliveSeconds=1");
        using var stream = await DirectLineScene.ListenAsync(await scene.ConverseAsync());

        Assert.Equal("", await stream.FrameAsync());
        Assert.Equal("", await stream.FrameAsync());
    }

    [Fact]
    public async Task A_quiet_socket_is_quiet()
    {
        await using var scene = await DirectLineScene.StartAsync("DirectLine:KeepAliveSeconds=60");
        using var stream = await DirectLineScene.ListenAsync(await scene.ConverseAsync());

        var frame = stream.FrameAsync();

        Assert.NotSame(frame, await Task.WhenAny(frame, Task.Delay(TimeSpan.FromSeconds(1))));
        await scene.DisposeAsync();
        Assert.Null(await frame);
    }

    [Fact]
    public async Task An_address_and_the_host_hold_so_many_sockets()
    {
        await using var scene = await DirectLineScene.StartAsync("DirectLine:MaxSocketsPerAddress=2");
        using var first = await DirectLineScene.ListenAsync(await scene.ConverseAsync());
        using var second = await DirectLineScene.ListenAsync(await scene.ConverseAsync());

        using var third = await DirectLineScene.ListenAsync(await scene.ConverseAsync());

        Assert.Equal(HttpStatusCode.SwitchingProtocols, second.Status);
        Assert.Equal(HttpStatusCode.TooManyRequests, third.Status);
    }

    [Fact]
    public async Task A_client_that_reads_slowly_gets_everything_in_order()
    {
        await using var scene = await DirectLineScene.StartAsync(ScriptedBot.Echo(), null, "DirectLine:MaxActivities=1000", "DirectLine:PostsPerConversation=1000");
        var conversation = await scene.ConverseAsync();
        using var stream = await DirectLineScene.ListenAsync(conversation);
        for (var number = 0; number < 50; number++)
        {
            using var posted = await scene.PostAsync(conversation, new { type = "message", text = $"{number}", channelData = new string('x', 15_000) });
            Assert.Equal(HttpStatusCode.OK, posted.StatusCode);
        }

        var (activities, watermark) = await stream.ActivitiesAsync(100);

        Assert.Equal("100", watermark);
        Assert.Equal(Enumerable.Range(1, 100).Select(number => $"{conversation.Id}|{number:D7}"), activities.Select(activity => activity.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task A_plain_request_to_the_stream_is_refused()
    {
        await using var scene = await DirectLineScene.StartAsync();
        var conversation = await scene.ConverseAsync();

        using var response = await scene.SendAsync(HttpMethod.Get, conversation.StreamUrl!.PathAndQuery);

        await Refused.AsAsync(response, HttpStatusCode.BadRequest, "BadArgument");
    }

    [Fact]
    public async Task Behind_a_proxy_the_address_is_the_one_of_the_setting()
    {
        await using var scene = await DirectLineScene.StartAsync("DirectLine:PublicUrl=https://assistant.example.org/");
        using var token = await scene.SendAsync(HttpMethod.Post, "/widget/token", origin: "https://assistant.example.org");
        using var forged = new HttpRequestMessage(HttpMethod.Post, new Uri($"{DirectLineScene.Base}/conversations", UriKind.Relative));
        forged.Headers.Add("Authorization", $"Bearer {Conversed.Of(await DirectLineScene.ReadAsync(token)).Token}");
        forged.Headers.Add("X-Forwarded-Host", "elsewhere.example");
        forged.Headers.Add("X-Forwarded-Proto", "http");

        using var response = await scene.Host.Http.SendAsync(forged);

        Assert.StartsWith("wss://assistant.example.org/v3/directline/conversations/", Conversed.Of(await DirectLineScene.ReadAsync(response)).StreamUrl!.ToString(), StringComparison.Ordinal);
    }

    private static string? TextOf(JsonElement activity) => activity.GetProperty("text").GetString();
}
