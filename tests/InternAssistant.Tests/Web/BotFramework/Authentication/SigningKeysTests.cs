using InternAssistant.Tests.Fakes;
using InternAssistant.Web.BotFramework.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging.Abstractions;

namespace InternAssistant.Tests.Web.BotFramework.Authentication;

public sealed class SigningKeysTests : IAsyncLifetime
{
    private static readonly Uri Metadata = new("https://login.botframework.com/v1/.well-known/openidconfiguration");

    private readonly FakeClock clock = new(Envelope.Now);
    private readonly TestKey first = new("first");
    private readonly TestKey second = new("second");
    private KeyServer? server;

    private KeyServer Server => server!;

    public async Task InitializeAsync()
    {
        server = await KeyServer.StartAsync();
        server.ChannelKeys.Add(first.Published("msteams"));
    }

    public async Task DisposeAsync() => await Server.DisposeAsync();

    [Fact]
    public async Task Keys_are_fetched_once_and_kept()
    {
        var keys = Keys();

        for (var time = 0; time < 20; time++)
        {
            Assert.NotNull(await keys.FindAsync("first", default));
            clock.Pass(TimeSpan.FromMinutes(30));
        }

        Assert.Equal(1, Server.Asked);
    }

    [Fact]
    public async Task A_new_key_is_found_once_the_pause_is_over()
    {
        var keys = Keys();
        await keys.FindAsync("first", default);
        Server.ChannelKeys.Add(second.Published("msteams"));

        Assert.Null(await keys.FindAsync("second", default));
        clock.Pass(TimeSpan.FromSeconds(31));

        Assert.NotNull(await keys.FindAsync("second", default));
    }

    [Fact]
    public async Task Many_strangers_at_once_make_one_look()
    {
        var keys = Keys();
        var holding = new TaskCompletionSource();
        Server.Instead = context => holding.Task.ContinueWith(_ => context.Response.StatusCode = 500, TaskScheduler.Default);

        var all = Enumerable.Range(0, 100).Select(number => keys.FindAsync($"unknown-{number}", default).AsTask()).ToArray();
        holding.SetResult();

        Assert.All(await Task.WhenAll(all), Assert.Null);
        Assert.Equal(1, Server.Asked);
    }

    [Fact]
    public async Task The_pause_between_looks_doubles_for_strangers()
    {
        var keys = Keys();
        await keys.FindAsync("first", default);

        for (var minute = 0; minute < 120; minute++)
        {
            clock.Pass(TimeSpan.FromMinutes(1));
            await keys.FindAsync("unknown", default);
        }

        Assert.InRange(Server.Asked, 5, 15);
    }

    [Fact]
    public async Task Known_keys_are_used_while_the_issuer_cannot_be_reached()
    {
        var keys = Keys();
        await keys.FindAsync("first", default);
        Server.Instead = Broken;
        clock.Pass(TimeSpan.FromDays(2));

        Assert.NotNull(await keys.FindAsync("first", default));
    }

    [Fact]
    public async Task Without_any_keys_it_is_looked_again_every_half_minute()
    {
        var keys = Keys();
        Server.Instead = Broken;

        for (var minute = 0; minute < 60; minute++)
        {
            Assert.Null(await keys.FindAsync("first", default));
            clock.Pass(TimeSpan.FromMinutes(1));
        }

        Server.Instead = null;

        Assert.NotNull(await keys.FindAsync("first", default));
        Assert.Equal(61, Server.Asked);
    }

    [Fact]
    public async Task After_five_days_without_news_no_key_is_believed()
    {
        var keys = Keys();
        await keys.FindAsync("first", default);
        Server.Instead = Broken;
        clock.Pass(TimeSpan.FromDays(5));

        Assert.Null(await keys.FindAsync("first", default));
    }

    [Fact]
    public async Task A_key_that_is_withdrawn_is_forgotten_at_the_next_look()
    {
        var keys = Keys();
        await keys.FindAsync("first", default);
        Server.ChannelKeys.Clear();
        Server.ChannelKeys.Add(second.Published("msteams"));
        clock.Pass(TimeSpan.FromSeconds(31));

        Assert.NotNull(await keys.FindAsync("second", default));
        Assert.Null(await keys.FindAsync("first", default));
    }

    [Theory]
    [InlineData(200, "")]
    [InlineData(200, "no JSON")]
    [InlineData(200, "[]")]
    [InlineData(200, """{"jwks_uri":7}""")]
    [InlineData(200, """{"jwks_uri":"https://evil.example/keys"}""")]
    [InlineData(200, """{"jwks_uri":"http://login.botframework.com/keys"}""")]
    [InlineData(200, """{"jwks_uri":"file:///etc/passwd"}""")]
    [InlineData(302, "")]
    [InlineData(404, "")]
    [InlineData(500, "")]
    public async Task Metadata_that_cannot_be_used_gives_no_key(int status, string body)
    {
        Server.Instead = context =>
        {
            context.Response.StatusCode = status;
            context.Response.Headers.Location = "https://evil.example/";

            return context.Response.WriteAsync(body);
        };
        var route = new Reroute(Server.Address);

        Assert.Null(await Keys(route).FindAsync("first", default));
        Assert.Equal([Metadata], route.Asked);
    }

    [Fact]
    public async Task Metadata_without_end_is_not_read_to_the_end()
    {
        Server.Instead = async context =>
        {
            try
            {
                while (!context.RequestAborted.IsCancellationRequested)
                {
                    await context.Response.WriteAsync(new string(' ', 100_000), context.RequestAborted);
                }
            }
            catch (OperationCanceledException)
            {
            }
        };

        Assert.Null(await Keys().FindAsync("first", default));
    }

    private static Task Broken(HttpContext context)
    {
        context.Response.StatusCode = 503;

        return Task.CompletedTask;
    }

    private SigningKeys Keys(Reroute? route = null) => new(new MetadataClient(route ?? new Reroute(Server.Address)), Metadata, clock, NullLogger.Instance);
}
