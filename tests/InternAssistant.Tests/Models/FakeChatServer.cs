using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace InternAssistant.Tests.Models;

/// <summary>An endpoint in this process that speaks OpenAI's protocol: it holds every request to the reference and answers what the test says.</summary>
internal sealed class FakeChatServer : IAsyncDisposable
{
    public const string Key = "sk-test-7f3a";

    private readonly WebApplication application;
    private readonly ConcurrentQueue<ChatCall> calls = [];
    private readonly ConcurrentQueue<string> faults = [];
    private readonly Func<ChatCall, ChatAnswer> answer;

    private FakeChatServer(Func<ChatCall, ChatAnswer> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(server => server.Listen(IPAddress.Loopback, 0));
        application = builder.Build();
        application.MapPost("/v1/chat/completions", HandleAsync);
        this.answer = answer;
    }

    public Uri Endpoint => new(application.Urls.Single() + "/v1");

    public IReadOnlyList<ChatCall> Calls => [.. calls];

    /// <summary>Answers each request by what it asks.</summary>
    public static async Task<FakeChatServer> StartAsync(Func<ChatCall, ChatAnswer> answer)
    {
        var server = new FakeChatServer(answer);
        await server.application.StartAsync();

        return server;
    }

    /// <summary>Answers the requests in turn; the last answer stays.</summary>
    public static Task<FakeChatServer> StartAsync(params ChatAnswer[] answers)
    {
        var asked = -1;

        return StartAsync(_ => answers[Math.Min(Interlocked.Increment(ref asked), answers.Length - 1)]);
    }

    public async ValueTask DisposeAsync()
    {
        await application.DisposeAsync();
        Assert.Empty(faults);
    }

    private async Task HandleAsync(HttpContext context)
    {
        using var body = await JsonDocument.ParseAsync(context.Request.Body);
        var call = new ChatCall(body.RootElement.Clone());
        calls.Enqueue(call);
        foreach (var fault in ChatRequestShape.Faults(context.Request, call.Body))
        {
            faults.Enqueue(fault);
        }

        if (context.Request.Headers.Authorization != $"Bearer {Key}")
        {
            context.Response.StatusCode = 401;

            return;
        }

        await answer(call)(context, call);
    }
}
