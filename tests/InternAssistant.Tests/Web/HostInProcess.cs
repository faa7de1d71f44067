using InternAssistant.Retrieval.Index;
using InternAssistant.Tests.Builders;
using InternAssistant.Web;
using InternAssistant.Web.Indexing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace InternAssistant.Tests.Web;

/// <summary>The whole web host in this process, on a free loopback port, over the documents of <see cref="Harbour"/> and at a time that tests set.</summary>
internal sealed class HostInProcess : IAsyncDisposable
{
    private static readonly Lazy<Snapshot> HarbourSnapshot = new(() => Harbour.Knowledge().BuildSnapshot());

    private readonly WebApplication app;

    private HostInProcess(WebApplication app)
    {
        this.app = app;
        Address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        Http = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }, disposeHandler: true) { BaseAddress = Address };
    }

    public Uri Address { get; }

    public HttpClient Http { get; }

    public IServiceProvider Services => app.Services;

    /// <summary>Starts a host. <paramref name="settings"/> are <c>Section:Name=value</c>.</summary>
    public static async Task<HostInProcess> StartAsync(
        TimeProvider? clock = null, string environment = "Development", Action<IServiceCollection>? services = null, params string[] settings)
    {
        var builder = WebApplication.CreateBuilder(
            InternAssistantWeb.HostedWith(["--urls", "http://127.0.0.1:0", "--environment", environment, .. settings.Select(setting => $"--{setting}")]));
        builder.Services.AddSingleton(clock ?? TimeProvider.System);
        builder.AddInternAssistantWeb();
        builder.Logging.ClearProviders();
        builder.Services.RemoveAll<ISnapshotSource>();
        builder.Services.AddSingleton<ISnapshotSource>(new FixedSnapshot(HarbourSnapshot.Value));
        foreach (var indexing in builder.Services.Where(service => service.ServiceType == typeof(IHostedService) && IsOfIndexing(service.ImplementationType)).ToList())
        {
            builder.Services.Remove(indexing);
        }

        services?.Invoke(builder.Services);
        var app = builder.Build();
        app.UseInternAssistantWeb();
        app.Services.GetRequiredService<Readiness>().Indexed(null);
        await app.StartAsync();

        return new HostInProcess(app);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
    }

    private static bool IsOfIndexing(Type? type) => type == typeof(KnowledgeIndexing) || type == typeof(StartupLine);
}
