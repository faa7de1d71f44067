using System.Net;
using System.Text.Json;
using InternAssistant.Conversation;
using InternAssistant.Web.BotFramework.Connector;
using InternAssistant.Web.BotFramework.Schema;
using InternAssistant.Web.Indexing;
using Microsoft.Extensions.DependencyInjection;

namespace InternAssistant.Tests.Web.BotFramework.Connector;

/// <summary>What the response to an activity is, and what is kept of it.</summary>
public sealed class IntakeTests
{
    [Fact]
    public async Task An_invoke_is_answered_in_the_response()
    {
        using var body = JsonDocument.Parse("""{"found":[1,2]}""");
        var element = body.RootElement.Clone();
        await using var channel = await Channel.StartAsync(new RecordingHandler((_, _, _) => Task.FromResult<InvokeResponse?>(new InvokeResponse(200, element))));

        using var response = await channel.SendAsync("composeExtension/query", type: "invoke");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("""{"found":[1,2]}""", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData(200)]
    [InlineData(400)]
    [InlineData(501)]
    public async Task An_invoke_has_the_status_that_its_handler_gives_and_no_body_without_one(int status)
    {
        await using var channel = await Channel.StartAsync(new RecordingHandler((_, _, _) => Task.FromResult<InvokeResponse?>(new InvokeResponse(status))));

        using var response = await channel.SendAsync("message/submitAction", type: "invoke");

        Assert.Equal(status, (int)response.StatusCode);

        if (status == 200)
        {
            Assert.Empty(await response.Content.ReadAsByteArrayAsync());
        }
    }

    [Fact]
    public async Task An_invoke_that_takes_too_long_is_answered_before_the_channel_gives_up()
    {
        await using var channel = await Channel.StartAsync(
            new RecordingHandler(async (_, _, _) =>
            {
                await Task.Delay(TimeSpan.FromSeconds(20), CancellationToken.None);

                return null;
            }),
            "BotFramework:InvokeTimeoutSeconds=1");

        using var response = await channel.SendAsync("slow", type: "invoke");

        Assert.Equal(HttpStatusCode.GatewayTimeout, response.StatusCode);
    }

    [Fact]
    public async Task Whoever_expects_replies_gets_an_invokes_answer_among_them()
    {
        await using var channel = await Channel.StartAsync(new RecordingHandler(async (activity, sender, token) =>
        {
            await Channel.SayAsync("said", activity, sender, token);

            return new InvokeResponse(202);
        }));

        using var response = await channel.SendAsync("x", type: "invoke", deliveryMode: "expectReplies");

        using var replies = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal(["message", "invokeResponse"], replies.RootElement.GetProperty("activities").EnumerateArray().Select(activity => activity.GetProperty("type").GetString()));
        Assert.Equal(202, replies.RootElement.GetProperty("activities")[1].GetProperty("value").GetProperty("status").GetInt32());
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("http://169.254.169.254/")]
    [InlineData("https://smba.trafficmanager.net@evil.example/")]
    public async Task What_could_not_be_answered_is_not_taken(string serviceUrl)
    {
        var assistant = new RecordingHandler();
        await using var channel = await Channel.StartAsync(assistant);

        using var response = await channel.SendAsync("one", serviceUrl: serviceUrl);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Empty(assistant.Handled);
    }

    [Fact]
    public async Task Before_there_is_something_to_answer_from_messages_are_asked_to_come_again()
    {
        await using var waiting = await HostInProcess.StartAsync(services: services => services.AddSingleton(new Readiness(new NoSnapshot())));

        using var response = await waiting.Http.PostAsync(new Uri("/api/messages", UriKind.Relative), new StringContent("""{"type":"message","text":"?"}""", null, "application/json"));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
    }

    [Fact]
    public async Task A_conversation_can_be_continued_without_being_asked()
    {
        await using var channel = await Channel.StartAsync();
        using var asked = await channel.SendAsync("How do I apply?");
        var references = channel.Host.Services.GetRequiredService<IConversationReferences>();
        await Eventually(async () => await references.FindAsync("test", "c", default) is not null);

        var delivery = await channel.Host.Services.GetRequiredService<ProactiveMessages>().SendAsync("test", "c", new Activity { Type = "message", Text = "News." }, default);

        Assert.True(delivery.IsKnown);
        Assert.StartsWith("given-", delivery.ActivityId, StringComparison.Ordinal);
        var said = await channel.Server.GotAsync(request => request.Text == "News.");
        Assert.Equal("/v3/conversations/c/activities", said.Target);
        Assert.Equal(("bot", "person"), ((string?)said.Body["from"]!["id"], (string?)said.Body["recipient"]!["id"]));
        Assert.False((await channel.Host.Services.GetRequiredService<ProactiveMessages>().SendAsync("test", "unknown", new Activity { Type = "message" }, default)).IsKnown);
    }

    [Fact]
    public async Task A_stored_address_is_looked_at_again_before_anything_is_sent()
    {
        await using var channel = await Channel.StartAsync();
        await channel.Host.Services.GetRequiredService<IConversationReferences>().SaveAsync(
            new ConversationReference("test", "https://evil.example/", "c", "bot", "person", null, null, TimeProvider.System.GetUtcNow()), default);

        await Assert.ThrowsAsync<ConnectorException>(() =>
            channel.Host.Services.GetRequiredService<ProactiveMessages>().SendAsync("test", "c", new Activity { Type = "message" }, default));
    }

    [Theory]
    [InlineData("Development", "false", HttpStatusCode.NotFound)]
    [InlineData("Production", "", HttpStatusCode.NotFound)]
    [InlineData("Development", "", HttpStatusCode.BadRequest)]
    public async Task The_route_is_there_only_when_it_is_wanted(string environment, string enabled, HttpStatusCode expected)
    {
        await using var host = await HostInProcess.StartAsync(environment: environment, settings: $"BotFramework:Enabled={enabled}");

        using var response = await host.Http.PostAsync(new Uri("/api/messages", UriKind.Relative), new StringContent("{}", null, "application/json"));

        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task With_a_registration_tokens_are_asked_for_in_development_too()
    {
        await using var host = await HostInProcess.StartAsync(settings: "MicrosoftAppId=6f0e2d4c-9f0b-4a35-8f57-1d2a9c0c7e11");

        using var response = await host.Http.PostAsync(new Uri("/api/messages", UriKind.Relative), new StringContent("""{"type":"message"}""", null, "application/json"));

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    private static async Task Eventually(Func<Task<bool>> isTrue)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));

        while (!await isTrue())
        {
            await Task.Delay(20, patience.Token);
        }
    }
}
