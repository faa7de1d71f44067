using InternAssistant.AcceptanceTests.Builders;
using InternAssistant.AcceptanceTests.Drivers;

namespace InternAssistant.AcceptanceTests.Http;

/// <summary>One running host that the tests of a class share.</summary>
public sealed class ZarnowHost : IAsyncLifetime
{
    private readonly Workspace workspace = Workspace.AboutZarnow();

    internal WebHost Host { get; private set; } = null!;

    public async Task InitializeAsync() => Host = await WebHost.StartReadyAsync(workspace.Folder);

    public async Task DisposeAsync()
    {
        await Host.DisposeAsync();
        workspace.Dispose();
    }
}
