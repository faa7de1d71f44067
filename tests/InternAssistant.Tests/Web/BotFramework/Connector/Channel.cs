using System.Net.Http.Json;
using InternAssistant.Tests.Fakes;
using InternAssistant.Web.BotFramework.Schema;
using InternAssistant.Web.BotFramework.Turns;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace InternAssistant.Tests.Web.BotFramework.Connector;

/// <summary>A channel and the host beside each other on this machine, as in development: no registration, no tokens.</summary>
internal sealed class Channel : IAsyncDisposable
{
    private Channel(ChannelServer server, HostInProcess host, CollectedLog log) => (Server, Host, Log) = (server, host, log);

    public ChannelServer Server { get; }

    public HostInProcess Host { get; }

    public CollectedLog Log { get; }

    /// <summary>Starts both; without a handler the assistant answers itself.</summary>
    public static async Task<Channel> StartAsync(IActivityHandler? handler = null, params string[] settings)
    {
        var log = new CollectedLog();
        var host = await HostInProcess.StartAsync(null, "Development", services => Replace(services, handler, log), settings);

        return new Channel(await ChannelServer.StartAsync(), host, log);
    }

    public Task<HttpResponseMessage> SendAsync(string text, string conversation = "c", string type = "message", string? deliveryMode = null, string? serviceUrl = null) =>
        Host.Http.PostAsJsonAsync(new Uri("/api/messages", UriKind.Relative), new
        {
            type,
            id = $"id-of-{text}",
            channelId = "test",
            serviceUrl = serviceUrl ?? Server.ServiceUrl,
            deliveryMode,
            text,
            name = text,
            from = new { id = "person" },
            recipient = new { id = "bot", name = "Bot" },
            conversation = new { id = conversation },
        });

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        await Server.DisposeAsync();
    }

    /// <summary>What a handler says in reply to an activity.</summary>
    public static async Task<InvokeResponse?> SayAsync(string text, Activity activity, IActivitySender sender, CancellationToken cancellationToken)
    {
        await sender.SendAsync(Reply.To(activity, new Activity { Type = "message", Text = text }, TimeProvider.System), cancellationToken);

        return null;
    }

    private static void Replace(IServiceCollection services, IActivityHandler? handler, CollectedLog log)
    {
        services.AddSingleton<ILoggerProvider>(log);

        if (handler is not null)
        {
            services.RemoveAll<IActivityHandler>();
            services.AddSingleton(handler);
        }
    }
}
