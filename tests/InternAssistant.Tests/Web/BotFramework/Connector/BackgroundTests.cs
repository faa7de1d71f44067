using System.Net;
using Microsoft.Extensions.Logging;

namespace InternAssistant.Tests.Web.BotFramework.Connector;

/// <summary>Activities that are acknowledged at once and answered over the connector.</summary>
public sealed class BackgroundTests
{
    [Fact]
    public async Task A_question_is_answered_over_the_connector()
    {
        await using var channel = await Channel.StartAsync();

        using var response = await channel.SendAsync("How do I apply?");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
        var reply = await channel.Server.GotAsync(request => request.Text?.Contains("careers portal", StringComparison.Ordinal) == true);
        Assert.Equal("/v3/conversations/c/activities/id-of-How%20do%20I%20apply%3F", reply.Target);
        Assert.Equal("", reply.Authorization);
        Assert.Equal("person", (string?)reply.Body["recipient"]!["id"]);
    }

    [Fact]
    public async Task The_channel_does_not_wait_for_the_answer()
    {
        var thinking = new TaskCompletionSource();
        await using var channel = await Channel.StartAsync(new RecordingHandler(async (activity, sender, token) =>
        {
            await thinking.Task;

            return await Channel.SayAsync("done", activity, sender, token);
        }));

        using var response = await channel.SendAsync("one");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.DoesNotContain(channel.Server.Requests, request => request.Text == "done");
        thinking.SetResult();

        await channel.Server.GotAsync(request => request.Text == "done");
    }

    [Fact]
    public async Task A_conversation_is_answered_in_order_and_others_beside_it()
    {
        var first = new TaskCompletionSource();
        await using var channel = await Channel.StartAsync(new RecordingHandler(async (activity, sender, token) =>
        {
            if (activity.Text == "a1")
            {
                await first.Task;
            }

            return await Channel.SayAsync(activity.Text!, activity, sender, token);
        }));

        foreach (var text in (string[])["a1", "a2", "a3", "b1"])
        {
            using var response = await channel.SendAsync(text, text[..1]);
        }

        await channel.Server.GotAsync(request => request.Text == "b1");
        Assert.DoesNotContain(channel.Server.Requests, request => request.Text == "a2");
        first.SetResult();
        await channel.Server.GotAsync(request => request.Text == "a3");

        Assert.Equal(["a1", "a2", "a3"], channel.Server.Requests.Select(request => request.Text).Where(text => text is "a1" or "a2" or "a3"));
    }

    [Fact]
    public async Task Too_many_at_once_are_asked_to_come_again()
    {
        var holding = new TaskCompletionSource();
        await using var channel = await Channel.StartAsync(
            new RecordingHandler(async (_, _, _) =>
            {
                await holding.Task;

                return null;
            }),
            "BotFramework:WaitingTurns=2",
            "BotFramework:ParallelTurns=1");

        using var first = await channel.SendAsync("1", "a");
        using var second = await channel.SendAsync("2", "b");
        using var third = await channel.SendAsync("3", "c");
        holding.SetResult();

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests), (first.StatusCode, second.StatusCode, third.StatusCode));
        Assert.Equal(TimeSpan.FromSeconds(5), third.Headers.RetryAfter?.Delta);
    }

    [Fact]
    public async Task A_failure_is_excused_and_logged_without_what_was_said()
    {
        await using var channel = await Channel.StartAsync(new RecordingHandler((activity, _, _) => throw new InvalidOperationException($"cannot read '{activity.Text}'")));

        using var response = await channel.SendAsync("canary-4711");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var excuse = await channel.Server.GotAsync(request => request.Text?.StartsWith("Sorry", StringComparison.Ordinal) == true);
        Assert.Equal("id-of-canary-4711", (string?)excuse.Body["replyToId"]);
        var line = Assert.Single(channel.Log.From(LogLevel.Error));
        Assert.Contains("InvalidOperationException", line, StringComparison.Ordinal);
        Assert.DoesNotContain(channel.Log.From(LogLevel.Debug), text => text.Contains("cannot read", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_channel_that_refuses_replies_costs_one_line()
    {
        await using var channel = await Channel.StartAsync(new RecordingHandler((activity, sender, token) => Channel.SayAsync("canary-4711", activity, sender, token)));
        channel.Server.Next(403);

        using var refused = await channel.SendAsync("one");
        using var next = await channel.SendAsync("two");
        await channel.Server.GotAsync(request => (string?)request.Body["replyToId"] == "id-of-two");

        var line = Assert.Single(channel.Log.From(LogLevel.Error));
        Assert.Contains("403", line, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_that_stops_answers_what_it_accepted()
    {
        var channel = await Channel.StartAsync(new RecordingHandler(async (activity, sender, token) =>
        {
            await Task.Delay(300, token);

            return await Channel.SayAsync(activity.Text!, activity, sender, token);
        }));

        using (await channel.SendAsync("1"))
        using (await channel.SendAsync("2"))
        {
            await channel.Host.DisposeAsync();
        }

        Assert.Equal(["1", "2"], channel.Server.Requests.Select(request => request.Text));
        await channel.Server.DisposeAsync();
    }

    [Fact]
    public async Task A_host_that_stops_does_not_wait_without_end()
    {
        var channel = await Channel.StartAsync(
            new RecordingHandler(async (_, _, token) =>
            {
                await Task.Delay(Timeout.InfiniteTimeSpan, token);

                return null;
            }),
            "BotFramework:DrainSeconds=0");

        using (await channel.SendAsync("1"))
        {
            await channel.Host.DisposeAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(20));
        }

        Assert.Contains(channel.Log.From(LogLevel.Warning), line => line.Contains("the host stops", StringComparison.Ordinal));
        await channel.Server.DisposeAsync();
    }
}
