using System.Net;
using System.Text;
using InternAssistant.Tests.Fakes;
using InternAssistant.Web.BotFramework.Authentication;
using InternAssistant.Web.BotFramework.Turns;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace InternAssistant.Tests.Web.BotFramework.Authentication;

/// <summary>The host as in production, with an app registration, whose issuers' keys are served on this machine.</summary>
public sealed class GuardedHost : IAsyncLifetime, IDisposable
{
    private HostInProcess? host;
    private KeyServer? keys;

    // Forgers send what they like, letters beyond ASCII too.
    private readonly HttpClient http = new(new SocketsHttpHandler { UseProxy = false, RequestHeaderEncodingSelector = (_, _) => Encoding.UTF8 });

    internal TestKey ChannelKey { get; } = new("channel-key");

    internal TestKey UnendorsedKey { get; } = new("unendorsed-key");

    internal TestKey SmallKey { get; } = new("small-key", 1024);

    internal TestKey TwiceKey { get; } = new("twice-key");

    internal TestKey EncryptionKey { get; } = new("encryption-key");

    internal TestKey TenantKey { get; } = new("tenant-key");

    internal KeyServer Keys => keys!;

    internal RecordingHandler Assistant { get; } = new();

    internal CollectedLog Log { get; } = new();

    public async Task InitializeAsync()
    {
        keys = await KeyServer.StartAsync();
        var encryption = EncryptionKey.Published("msteams");
        encryption["use"] = "enc";
        Keys.ChannelKeys.AddRange(
            [ChannelKey.Published("msteams", "webchat"), UnendorsedKey.Published(), SmallKey.Published("msteams"), TwiceKey.Published("msteams"), new TestKey(TwiceKey.Id).Published("msteams"), encryption]);
        Keys.TenantKeys.Add(TenantKey.Published());

        host = await HostInProcess.StartAsync(
            new FakeClock(Envelope.Now), "Production", Replace, "BotFramework:Enabled=true", $"MicrosoftAppId={Envelope.AppId}", "MicrosoftAppPassword=secret", "Logging:LogLevel:Default=Trace", "Logging:LogLevel:Microsoft=Trace");
        http.BaseAddress = host.Address;
    }

    public async Task DisposeAsync()
    {
        await host!.DisposeAsync();
        await Keys.DisposeAsync();
    }

    public void Dispose() => http.Dispose();

    internal async Task<HttpResponseMessage> SendAsync(Envelope envelope)
    {
        using var request = envelope.Request();

        return await http.SendAsync(request);
    }

    internal async Task<HttpStatusCode> StatusOfAsync(Envelope envelope)
    {
        using var response = await SendAsync(envelope);

        return response.StatusCode;
    }

    private void Replace(IServiceCollection services)
    {
        services.RemoveAll<IActivityHandler>();
        services.AddSingleton<IActivityHandler>(Assistant);
        services.RemoveAll<MetadataClient>();
        services.AddSingleton(new MetadataClient(new Reroute(Keys.Address)));
        services.AddSingleton<ILoggerProvider>(Log);
    }
}
