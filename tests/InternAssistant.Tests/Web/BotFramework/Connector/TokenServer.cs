using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;

namespace InternAssistant.Tests.Web.BotFramework.Connector;

/// <summary>Gives tokens as Microsoft's login and an Azure machine's own address do, on this machine.</summary>
internal sealed class TokenServer : IAsyncDisposable
{
    private LocalServer? server;
    private int given;

    private TokenServer()
    {
    }

    public Uri Address => server!.Address;

    public int ExpiresIn { get; set; } = 3600;

    public string? Error { get; set; }

    public ConcurrentQueue<(string Path, Dictionary<string, string> Form)> Requests { get; } = new();

    public static async Task<TokenServer> StartAsync()
    {
        var tokens = new TokenServer();
        tokens.server = await LocalServer.StartAsync(tokens.AnswerAsync);

        return tokens;
    }

    public ValueTask DisposeAsync() => server!.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var form = context.Request.HasFormContentType
            ? (await context.Request.ReadFormAsync()).ToDictionary(field => field.Key, field => field.Value.ToString())
            : context.Request.Query.ToDictionary(field => field.Key, field => field.Value.ToString());
        Requests.Enqueue((context.Request.Path.Value!, form));
        context.Response.ContentType = "application/json";

        if (Error is { } error)
        {
            context.Response.StatusCode = 400;
            await context.Response.WriteAsync($$"""{"error":"{{error}}","error_description":"canary of the service"}""");

            return;
        }

        var until = DateTimeOffset.FromUnixTimeSeconds(TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() + ExpiresIn).ToUnixTimeSeconds();
        await context.Response.WriteAsync(
            $$"""{"token_type":"Bearer","expires_in":"{{ExpiresIn}}","expires_on":"{{until}}","resource":"https://api.botframework.com","access_token":"given-{{Interlocked.Increment(ref given)}}"}""");
    }
}
