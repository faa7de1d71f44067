using InternAssistant.Conversation;
using InternAssistant.Retrieval;
using InternAssistant.Retrieval.Index;
using InternAssistant.Tests.Fakes;
using InternAssistant.Tracing;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace InternAssistant.Tests.Tracing;

/// <summary>The assistant as a host puts it together, recording its turns.</summary>
internal sealed class TracedAssistant : IAsyncDisposable
{
    public const string Key = "sk-canary-0123456789abcdef";

    private readonly ServiceProvider services;

    public TracedAssistant(Snapshot snapshot, IChatClient? model = null, params (string Key, string Value)[] settings)
    {
        var values = settings.ToDictionary(setting => setting.Key, setting => (string?)setting.Value);
        values.TryAdd("Embedding:Provider", "none");
        values["Embedding:ApiKey"] = Key;
        var registered = new ServiceCollection();
        registered.AddLogging(logging => logging.AddProvider(Log));
        if (model is not null)
        {
            (values["Model:Endpoint"], values["Model:Name"], values["Model:ApiKey"], values["Model:Retries"], values["Model:PauseSeconds"]) = ("http://localhost:1/v1", "m", Key, "0", "1");
            registered.AddSingleton(model);
        }

        registered.AddSingleton<TimeProvider>(Clock);
        registered.AddSingleton<ISnapshotSource>(new FixedSnapshot(snapshot));
        registered.AddInternAssistant(new ConfigurationBuilder().AddInMemoryCollection(values).Build());
        services = registered.BuildServiceProvider();
        Snapshot = snapshot;
    }

    public FakeClock Clock { get; } = new(Builders.Assistant.Now);

    public CollectedLog Log { get; } = new();

    public Snapshot Snapshot { get; }

    public TracedTurns Turns => services.GetRequiredService<TracedTurns>();

    public TurnReplay Replay(Func<string, Snapshot?>? snapshots = null) =>
        new(snapshots ?? (id => id == Snapshot.Id ? Snapshot : null), services.GetRequiredService<ISearcherSource>(), services.GetRequiredService<TracedSettings>().All);

    public async Task<string> LineOfAsync(Turn turn) => TraceLine.Write((await Turns.RecordAsync(turn, "t", CancellationToken.None)).Record);

    public ValueTask DisposeAsync() => services.DisposeAsync();
}
