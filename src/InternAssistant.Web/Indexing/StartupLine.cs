using InternAssistant.Retrieval.Index;
using InternAssistant.Web.ChatPage;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace InternAssistant.Web.Indexing;

/// <summary>Tells whoever started the host, in one plain line, where it is and what to ask it.</summary>
public sealed class StartupLine(IServer server, Readiness readiness, ISnapshotSource snapshots, IHostApplicationLifetime lifetime, IHostEnvironment environment)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await StartedAsync(stoppingToken);
        await readiness.WhenIndexed.WaitAsync(stoppingToken);
        Console.WriteLine(Line());
    }

    private string Line()
    {
        var addresses = string.Join(", ", server.Features.Get<IServerAddressesFeature>()?.Addresses ?? []);

        if (!readiness.IsReady)
        {
            return $"InternAssistant listens at {addresses} and cannot answer yet: {readiness.Explanation}";
        }

        return environment.IsDevelopment() && ExampleQuestions.From(snapshots.Current!, 1) is [var example]
            ? $"InternAssistant is ready at {addresses} - ask it, for example: {example}"
            : $"InternAssistant is ready at {addresses}";
    }

    private async Task StartedAsync(CancellationToken cancellationToken)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var registration = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(cancellationToken);
    }
}
