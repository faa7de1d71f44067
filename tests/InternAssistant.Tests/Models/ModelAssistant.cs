using InternAssistant.Answering;
using InternAssistant.Conversation;
using InternAssistant.Retrieval.Index;
using InternAssistant.Tests.Builders;
using InternAssistant.Tests.Fakes;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace InternAssistant.Tests.Models;

/// <summary>The assistant as a host puts it together, over <see cref="Harbour"/> and with a language model in its settings. Every answer is checked on its way out.</summary>
internal sealed class ModelAssistant : IAsyncDisposable
{
    private static readonly Snapshot Snapshot = Harbour.Knowledge().BuildSnapshot();

    private readonly ServiceProvider services;

    public ModelAssistant(FakeChatServer? server, params (string Key, string Value)[] settings)
    {
        var values = settings.ToDictionary(setting => setting.Key, setting => (string?)setting.Value);
        if (server is not null)
        {
            values["Model:Endpoint"] = server.Endpoint.ToString();
            values["Model:ApiKey"] = values.GetValueOrDefault("Model:ApiKey", FakeChatServer.Key);
            values["Model:Name"] = "m";
        }

        values["Embedding:Provider"] = "none";
        var registered = new ServiceCollection();
        registered.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Log));
        registered.AddSingleton<TimeProvider>(Clock);
        registered.AddInternAssistant(new ConfigurationBuilder().AddInMemoryCollection(values).Build());
        registered.AddSingleton<ISnapshotSource>(new FixedSnapshot(Snapshot));
        services = registered.BuildServiceProvider();
    }

    public CollectedLog Log { get; } = new();

    public FakeClock Clock { get; } = new(Builders.Assistant.Now);

    public TurnOrchestrator Turns => services.GetRequiredService<TurnOrchestrator>();

    public TurnOrchestrator LocalTurns => services.GetLocalTurns();

    public async Task<Answer> AskAsync(string question, params string[] earlier)
    {
        var answer = await Turns.AnswerAsync(TurnOf(question, earlier), CancellationToken.None);
        Proof.Verify(answer, Snapshot);

        return answer;
    }

    public async Task<string> CanonicalAsync(string question, params string[] earlier) => AnswerJson.From(await AskAsync(question, earlier), "t", TimeSpan.Zero).WriteCanonical();

    public static Turn TurnOf(string question, params string[] earlier) => new(question, [.. earlier.Select(text => new PastTurn(text))], Builders.Assistant.Now);

    public ValueTask DisposeAsync() => services.DisposeAsync();
}
