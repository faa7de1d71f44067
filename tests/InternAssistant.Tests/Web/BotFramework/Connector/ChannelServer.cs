using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace InternAssistant.Tests.Web.BotFramework.Connector;

/// <summary>A channel's connector on this machine. It takes everything, gives ids, and answers otherwise when told to.</summary>
internal sealed class ChannelServer : IAsyncDisposable
{
    private readonly ConcurrentQueue<Func<HttpContext, Task>> scripted = new();
    private LocalServer? server;
    private int ids;

    private ChannelServer()
    {
    }

    public ConcurrentQueue<ChannelRequest> Requests { get; } = new();

    public string ServiceUrl => server!.Address.ToString();

    public static async Task<ChannelServer> StartAsync()
    {
        var channel = new ChannelServer();
        channel.server = await LocalServer.StartAsync(channel.AnswerAsync);

        return channel;
    }

    /// <summary>The next request is answered so.</summary>
    public void Next(int status, string body = "", string? retryAfter = null, string? location = null) => Next(context =>
    {
        context.Response.StatusCode = status;
        context.Response.Headers.RetryAfter = retryAfter;
        context.Response.Headers.Location = location;

        return context.Response.WriteAsync(body);
    });

    public void Next(Func<HttpContext, Task> answer) => scripted.Enqueue(answer);

    /// <summary>The first request that fits, which may be still to come.</summary>
    public async Task<ChannelRequest> GotAsync(Func<ChannelRequest, bool> fits)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));

        while (true)
        {
            if (Requests.FirstOrDefault(fits) is { } request)
            {
                return request;
            }

            await Task.Delay(20, patience.Token);
        }
    }

    public ValueTask DisposeAsync() => server!.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync();
        var target = context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()!.RawTarget;
        Requests.Enqueue(new ChannelRequest(context.Request.Method, target, context.Request.Headers.Authorization.ToString(), body.Length == 0 ? [] : JsonNode.Parse(body)!.AsObject()));

        if (scripted.TryDequeue(out var answer))
        {
            await answer(context);

            return;
        }

        await context.Response.WriteAsync($$"""{"id":"given-{{Interlocked.Increment(ref ids)}}"}""");
    }
}
