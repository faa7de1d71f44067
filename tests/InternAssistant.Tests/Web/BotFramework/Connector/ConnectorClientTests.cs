using System.Net;
using System.Net.Sockets;
using InternAssistant.Web.BotFramework;
using InternAssistant.Web.BotFramework.Connector;
using InternAssistant.Web.BotFramework.Schema;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace InternAssistant.Tests.Web.BotFramework.Connector;

public sealed class ConnectorClientTests : IAsyncLifetime, IDisposable
{
    private static readonly Activity Said = new() { Type = "message", Id = "ours", Text = "canary words" };

    private readonly CountedTokens tokens = new();
    private readonly HurriedClock clock = new(TimeSpan.FromSeconds(30));
    private readonly ConnectorTransport transport = new();
    private ChannelServer? server;

    private ChannelServer Server => server!;

    public async Task InitializeAsync() => server = await ChannelServer.StartAsync();

    public async Task DisposeAsync() => await Server.DisposeAsync();

    public void Dispose() => transport.Dispose();

    [Fact]
    public async Task An_activity_is_posted_into_its_conversation_with_a_token()
    {
        var id = await Client().SendAsync(Server.ServiceUrl, "19:a/b;messageid=1@thread", Said, default);

        Assert.Equal("given-1", id);
        var request = Assert.Single(Server.Requests);
        Assert.Equal(("POST", "/v3/conversations/19%3Aa%2Fb%3Bmessageid%3D1%40thread/activities", "Bearer token-0"), (request.Method, request.Target, request.Authorization));
        Assert.Equal("canary words", request.Text);
        Assert.False(request.Body.ContainsKey("id"));
    }

    [Fact]
    public async Task A_reply_is_posted_below_what_it_replies_to()
    {
        await Client().SendAsync(Server.ServiceUrl + "emea/", "c", Said with { ReplyToId = "1:2" }, default);

        Assert.Equal("/emea/v3/conversations/c/activities/1%3A2", Assert.Single(Server.Requests).Target);
    }

    [Fact]
    public async Task An_activity_is_replaced()
    {
        Assert.Equal("given-1", await Client().UpdateAsync(Server.ServiceUrl, "c", "a", Said, default));

        var request = Assert.Single(Server.Requests);
        Assert.Equal(("PUT", "/v3/conversations/c/activities/a"), (request.Method, request.Target));
    }

    [Fact]
    public async Task A_conversation_is_begun()
    {
        Server.Next(201, """{"id":"new","activityId":"first","serviceUrl":"https://smba.trafficmanager.net/emea/"}""");

        var begun = await Client().CreateConversationAsync(
            Server.ServiceUrl, new ConversationParameters { Bot = new ChannelAccount("bot"), Members = [new ChannelAccount("user")], TenantId = "tenant", Activity = Said }, default);

        Assert.Equal(new ConversationResource("new", "first", "https://smba.trafficmanager.net/emea/"), begun);
        var request = Assert.Single(Server.Requests);
        Assert.Equal("/v3/conversations", request.Target);
        Assert.Equal("user", (string?)request.Body["members"]![0]!["id"]);
        Assert.Equal("canary words", (string?)request.Body["activity"]!["text"]);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(412)]
    [InlineData(502)]
    [InlineData(504)]
    public async Task What_passes_is_tried_again_and_later_each_time(int status)
    {
        for (var time = 0; time < 4; time++)
        {
            Server.Next(status);
        }

        Assert.Equal("given-1", await Client().SendAsync(Server.ServiceUrl, "c", Said, default));

        Assert.Equal(5, Server.Requests.Count);
        Assert.Equal(4, clock.Waits.Count);
        Assert.All(clock.Waits, wait => Assert.InRange(wait, TimeSpan.Zero, TimeSpan.FromSeconds(10)));
        Assert.True(clock.Waits[2] + clock.Waits[3] > clock.Waits[0] + clock.Waits[1]);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(413)]
    [InlineData(500)]
    public async Task What_stays_is_not_tried_again(int status)
    {
        Server.Next(status, "canary of the service");

        var failure = await Assert.ThrowsAsync<ConnectorException>(() => Client().SendAsync(Server.ServiceUrl, "c", Said, default));

        Assert.Equal((HttpStatusCode)status, failure.Status);
        Assert.DoesNotContain("canary", failure.ToString(), StringComparison.Ordinal);
        Assert.Single(Server.Requests);
    }

    [Theory]
    [InlineData("""{"error":{"code":"ContentStreamNotAllowed","message":"Content stream was canceled by user"}}""", "canceled by user", true)]
    [InlineData("""{"error":{"code":"BadSyntax","message":"Content stream was canceled by user"}}""", "BadSyntax", true)]
    [InlineData("""{"error":{"code":"BadSyntax","message":"you said canary"}}""", "canary", false)]
    [InlineData("""{"error":{"code":"a canary code"}}""", "canary", false)]
    [InlineData("""{"error":{"code":4711}}""", "4711", false)]
    [InlineData("""{"error":[]}""", "[", false)]
    public async Task A_refusal_is_told_on_without_what_may_have_been_said(string body, string words, bool told)
    {
        Server.Next(403, body);

        var failure = await Assert.ThrowsAsync<ConnectorException>(() => Client().SendAsync(Server.ServiceUrl, "c", Said, default));

        Assert.Equal(told, failure.Message.Contains(words, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("7")]
    [InlineData("Fri, 27 Nov 2026 12:00:07 GMT")]
    public async Task A_Retry_After_is_kept_to(string retryAfter)
    {
        Server.Next(429, retryAfter: retryAfter);

        await Client().SendAsync(Server.ServiceUrl, "c", Said, default);

        Assert.Equal(TimeSpan.FromSeconds(7), Assert.Single(clock.Waits));
    }

    [Fact]
    public async Task Who_asks_for_more_time_than_there_is_gets_none()
    {
        Server.Next(429, retryAfter: "31");

        await Assert.ThrowsAsync<ConnectorException>(() => Client().SendAsync(Server.ServiceUrl, "c", Said, default));

        Assert.Single(Server.Requests);
        Assert.Empty(clock.Waits);
    }

    [Fact]
    public async Task The_deadline_ends_all_trying()
    {
        for (var time = 0; time < 10; time++)
        {
            Server.Next(429, retryAfter: "9");
        }

        var failure = await Assert.ThrowsAsync<ConnectorException>(() => Client(retries: 10).SendAsync(Server.ServiceUrl, "c", Said, default));

        Assert.Contains("within 30 seconds", failure.Message, StringComparison.Ordinal);
        Assert.InRange(Server.Requests.Count, 3, 5);
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_redirect_is_not_followed(int status)
    {
        Server.Next(status, location: Server.ServiceUrl + "elsewhere");

        await Assert.ThrowsAsync<ConnectorException>(() => Client().SendAsync(Server.ServiceUrl, "c", Said, default));

        Assert.Single(Server.Requests);
    }

    [Fact]
    public async Task A_token_that_is_not_taken_is_renewed_once()
    {
        Server.Next(401);

        Assert.Equal("given-1", await Client().SendAsync(Server.ServiceUrl, "c", Said, default));

        Assert.Equal(["Bearer token-0", "Bearer token-1"], Server.Requests.Select(request => request.Authorization));
    }

    [Fact]
    public async Task A_bot_that_is_not_wanted_does_not_go_on_asking()
    {
        Server.Next(401);
        Server.Next(401);

        var failure = await Assert.ThrowsAsync<ConnectorException>(() => Client().SendAsync(Server.ServiceUrl, "c", Said, default));

        Assert.Equal(HttpStatusCode.Unauthorized, failure.Status);
        Assert.Equal((2, 1), (Server.Requests.Count, tokens.Renewed));
    }

    [Fact]
    public async Task A_response_without_end_is_not_read_to_the_end()
    {
        Server.Next(async context =>
        {
            for (var piece = 0; piece < 100 && !context.RequestAborted.IsCancellationRequested; piece++)
            {
                await context.Response.WriteAsync(new string(' ', 100_000));
            }
        });

        await Assert.ThrowsAsync<ConnectorException>(() => Client().SendAsync(Server.ServiceUrl, "c", Said, default));
    }

    [Theory]
    [InlineData("")]
    [InlineData("no JSON")]
    [InlineData("[]")]
    [InlineData("{}")]
    public async Task A_response_without_an_id_is_taken_for_sent(string body)
    {
        Server.Next(200, body);

        Assert.Null(await Client().SendAsync(Server.ServiceUrl, "c", Said, default));
    }

    [Fact]
    public async Task Where_nobody_listens_it_is_tried_again()
    {
        var failure = await Assert.ThrowsAsync<ConnectorException>(() => Client().SendAsync($"http://127.0.0.1:{FreePort()}/", "c", Said, default));

        Assert.True(failure.IsPassing);
        Assert.Equal(4, clock.Waits.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public async Task Ids_that_would_lead_elsewhere_are_not_used(string id)
    {
        await Assert.ThrowsAsync<ConnectorException>(() => Client().SendAsync(Server.ServiceUrl, id, Said, default));

        Assert.Empty(Server.Requests);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();

        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private ConnectorClient Client(int retries = 4)
    {
        var options = Options.Create(new BotFrameworkOptions { SendRetries = retries });

        return new ConnectorClient(new ServiceHosts(options, SomeEnvironment.Development), new ConnectorCall(transport, tokens, clock), new SendPolicy(options, clock));
    }
}
