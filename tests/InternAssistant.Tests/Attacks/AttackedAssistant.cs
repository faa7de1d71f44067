using InternAssistant.Answering;
using InternAssistant.Conversation;
using InternAssistant.Retrieval.Index;
using InternAssistant.Tests.Fakes;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace InternAssistant.Tests.Attacks;

/// <summary>The assistant as a host puts it together, with an <see cref="Attacks.Adversary"/> for a language model or with none. Safe for several turns at once.</summary>
internal sealed class AttackedAssistant : IAsyncDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 1, 15, 12, 0, 0, TimeSpan.Zero);

    private readonly ServiceProvider services;

    public AttackedAssistant(bool withModel, IChatClient? client = null)
    {
        Adversary = new Adversary();
        var values = new Dictionary<string, string?>
        {
            ["Embedding:Provider"] = "none",
            ["Model:Endpoint"] = withModel ? "http://127.0.0.1:9/v1" : "",
            ["Model:Name"] = "m",
            ["Model:Streaming"] = "false",
            ["Model:TokensPerDay"] = "1000000000",
            ["Model:Retries"] = "0",
            ["Contacts:recruiting:Name"] = "the recruiting team",
        };
        var registered = new ServiceCollection();
        registered.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Log));
        registered.AddSingleton(client ?? Adversary);
        registered.AddInternAssistant(new ConfigurationBuilder().AddInMemoryCollection(values).Build());
        registered.AddSingleton<ISnapshotSource>(new FixedSnapshot(null));
        services = registered.BuildServiceProvider();
    }

    public CollectedLog Log { get; } = new();

    public Adversary Adversary { get; }

    public Task<Answer> AskAsync(Snapshot snapshot, string question, params IReadOnlyList<PastTurn> history) =>
        services.GetRequiredService<TurnOrchestrator>().Over(new FixedSnapshot(snapshot)).AnswerAsync(new Turn(question, history, Now), CancellationToken.None);

    public ValueTask DisposeAsync() => services.DisposeAsync();
}
