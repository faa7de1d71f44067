using InternAssistant.Models.Recording;
using InternAssistant.Retrieval;
using InternAssistant.Retrieval.Index;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace InternAssistant.Tracing;

/// <summary>The assistant as it was put together for a recorded turn, with recorded replies in the place of a language model.</summary>
internal sealed class ReplayedAssistant : IAsyncDisposable
{
    private const string TimeoutMs = "300000";

    private readonly ServiceProvider services;

    /// <exception cref="OptionsValidationException">A recorded setting is out of range.</exception>
    /// <exception cref="InvalidOperationException">A recorded setting is no value of its kind.</exception>
    public ReplayedAssistant(TraceRecord record, Snapshot snapshot, ISearcherSource searchers)
    {
        Replies = new RecordedReplies(record.Model);
        var settings = new Dictionary<string, string?>(record.Settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)), StringComparer.OrdinalIgnoreCase)
        {
            ["Model:TimeoutMs"] = TimeoutMs,
            ["Model:Retries"] = "0",
        };
        var registered = new ServiceCollection().AddRecordedReplies(Replies);
        registered.AddSingleton<ISnapshotSource>(new FixedSnapshot(snapshot));
        registered.AddSingleton(searchers);
        registered.AddInternAssistant(new ConfigurationBuilder().AddInMemoryCollection(settings.Where(setting => IsTraced(setting.Key))).Build());
        services = registered.BuildServiceProvider();
    }

    public RecordedReplies Replies { get; }

    public TurnOrchestrator Turns => services.GetRequiredService<TurnOrchestrator>();

    public void Validate() => services.GetService<IStartupValidator>()?.Validate();

    public ValueTask DisposeAsync() => services.DisposeAsync();

    // A trace that somebody wrote must not reach for services or files: only settings that this program records are taken from it.
    private static bool IsTraced(string name) => TracedSettings.Sections.Any(section => name.StartsWith(section + ":", StringComparison.OrdinalIgnoreCase));
}
