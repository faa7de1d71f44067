using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace InternAssistant.Tests.Web.BotFramework.Authentication;

/// <summary>Publishes keys as login.botframework.com and login.microsoftonline.com do, on this machine.</summary>
internal sealed class KeyServer : IAsyncDisposable
{
    private LocalServer? server;
    private int asked;

    private KeyServer()
    {
    }

    /// <summary>The keys that the Bot Framework's service publishes.</summary>
    public List<JsonObject> ChannelKeys { get; } = [];

    /// <summary>The keys that a tenant publishes.</summary>
    public List<JsonObject> TenantKeys { get; } = [];

    /// <summary>When set, it answers instead.</summary>
    public Func<HttpContext, Task>? Instead { get; set; }

    public Uri Address => server!.Address;

    /// <summary>How often metadata was asked for.</summary>
    public int Asked => asked;

    public static async Task<KeyServer> StartAsync()
    {
        var keys = new KeyServer();
        keys.server = await LocalServer.StartAsync(keys.AnswerAsync);

        return keys;
    }

    public ValueTask DisposeAsync() => server!.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        if (Instead is { } instead)
        {
            Interlocked.Increment(ref asked);
            await instead(context);

            return;
        }

        var path = context.Request.Path.Value!;
        var host = path.Split('/')[1];

        if (path.EndsWith("configuration", StringComparison.Ordinal))
        {
            Interlocked.Increment(ref asked);
            await context.Response.WriteAsync(new JsonObject { ["issuer"] = "anybody", ["jwks_uri"] = $"https://{host}/keys" }.ToJsonString());

            return;
        }

        var keys = host == "login.botframework.com" ? ChannelKeys : TenantKeys;
        await context.Response.WriteAsync(new JsonObject { ["keys"] = new JsonArray([.. keys.Select(key => key.DeepClone())]) }.ToJsonString());
    }
}
