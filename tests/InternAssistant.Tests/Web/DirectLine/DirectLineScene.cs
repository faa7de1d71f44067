using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using InternAssistant.Web.BotFramework.Turns;
using Microsoft.Extensions.DependencyInjection;

namespace InternAssistant.Tests.Web.DirectLine;

/// <summary>A host outside Development whose Direct Line is spoken to as its clients do, with a bot and a clock that tests set.</summary>
internal sealed class DirectLineScene : IAsyncDisposable
{
    public const string Secret = "a secret of forty characters, for tests..";
    public const string Base = "/v3/directline";

    public static readonly DateTimeOffset Now = new(2026, 6, 1, 9, 0, 0, TimeSpan.Zero);

    private DirectLineScene(HostInProcess host, BreakableClock clock)
    {
        Host = host;
        Clock = clock;
    }

    public HostInProcess Host { get; }

    public BreakableClock Clock { get; }

    public string Origin => Host.Address.GetLeftPart(UriPartial.Authority);

    /// <summary>A host that greets nobody, so that a conversation holds what a test says and no more.</summary>
    public static Task<DirectLineScene> StartAsync(params string[] settings) => StartAsync(null, null, settings);

    public static Task<DirectLineScene> StartAsync(IActivityHandler? bot, Action<IServiceCollection>? services = null, params string[] settings) =>
        StartAsync(bot, services, new BreakableClock(Now), settings);

    public static async Task<DirectLineScene> StartAsync(IActivityHandler? bot, Action<IServiceCollection>? services, BreakableClock clock, params string[] settings)
    {
        var host = await HostInProcess.StartAsync(clock, "Production", With, [$"DirectLine:Secret={Secret}", "DirectLine:PostWaitSeconds=60", .. settings]);

        return new DirectLineScene(host, clock);

        void With(IServiceCollection parts)
        {
            parts.Remove(parts.Single(part => part.ImplementationType == typeof(WelcomeHandler)));
            services?.Invoke(parts);
            if (bot is not null)
            {
                parts.Insert(0, ServiceDescriptor.Singleton(bot));
            }
        }
    }

    /// <summary>What the widget does first.</summary>
    public async Task<Conversed> WidgetTokenAsync()
    {
        using var response = await SendAsync(HttpMethod.Post, "/widget/token", origin: Origin);

        return Conversed.Of(await ReadAsync(response));
    }

    /// <summary>A conversation that has begun.</summary>
    public async Task<Conversed> ConverseAsync()
    {
        var token = (await WidgetTokenAsync()).Token;
        using var response = await SendAsync(HttpMethod.Post, $"{Base}/conversations", token);

        return Conversed.Of(await ReadAsync(response));
    }

    public async Task<string> SayAsync(Conversed conversation, string text)
    {
        using var response = await PostAsync(conversation, new { type = "message", text });

        return (await ReadAsync(response)).GetProperty("id").GetString()!;
    }

    public Task<HttpResponseMessage> PostAsync(Conversed conversation, object activity) =>
        SendAsync(HttpMethod.Post, conversation.Activities, conversation.Token, JsonContent.Create(activity));

    public Task<HttpResponseMessage> PostAsync(Conversed conversation, string json) => PostAsync(conversation, Encoding.UTF8.GetBytes(json));

    public Task<HttpResponseMessage> PostAsync(Conversed conversation, byte[] json) =>
        SendAsync(HttpMethod.Post, conversation.Activities, conversation.Token, Json(json));

    public async Task<JsonElement> ReadAsync(Conversed conversation, string watermark = "")
    {
        using var response = await SendAsync(HttpMethod.Get, $"{conversation.Activities}?watermark={watermark}", conversation.Token);

        return await ReadAsync(response);
    }

    public async Task<Conversed> ReconnectAsync(Conversed conversation, string watermark = "")
    {
        using var response = await SendAsync(HttpMethod.Get, $"{conversation.Path}?watermark={watermark}", conversation.Token);

        return Conversed.Of(await ReadAsync(response));
    }

    public async Task<HttpResponseMessage> SendAsync(
        HttpMethod method, string path, string? credential = null, HttpContent? content = null, string? origin = null, string scheme = "Bearer")
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative)) { Content = content };
        request.Headers.Authorization = credential is null ? null : new AuthenticationHeaderValue(scheme, credential);
        if (origin is not null)
        {
            request.Headers.Add("Origin", origin);
        }

        return await Host.Http.SendAsync(request);
    }

    /// <summary>Opens the socket of a conversation.</summary>
    public static async Task<StreamListener> ListenAsync(Conversed conversation, string? origin = null)
    {
        var socket = new ClientWebSocket();
        if (origin is not null)
        {
            socket.Options.SetRequestHeader("Origin", origin);
        }

        socket.Options.CollectHttpResponseDetails = true;

        try
        {
            await socket.ConnectAsync(conversation.StreamUrl!, CancellationToken.None);
        }
        catch (WebSocketException)
        {
            // The status says why.
        }

        return new StreamListener(socket);
    }

    public static ByteArrayContent Json(byte[] json) => new(json) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };

    public static async Task<JsonElement> ReadAsync(HttpResponseMessage response)
    {
        Assert.True(response.IsSuccessStatusCode, $"{response.StatusCode}: {await response.Content.ReadAsStringAsync()}");

        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    public ValueTask DisposeAsync() => Host.DisposeAsync();
}
