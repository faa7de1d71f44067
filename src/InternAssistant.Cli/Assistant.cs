using InternAssistant.Answering;
using InternAssistant.Cli.Output;
using InternAssistant.Evaluation;
using InternAssistant.Indexing;
using InternAssistant.Knowledge;
using InternAssistant.Retrieval.AzureAISearch;
using InternAssistant.Retrieval.Embedding;
using InternAssistant.Retrieval.Index;
using InternAssistant.Tracing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace InternAssistant.Cli;

/// <summary>The assistant in this process: the same parts and the same settings as in the web host.</summary>
public sealed class Assistant : IAsyncDisposable
{
    private readonly ServiceProvider services;
    private readonly LoadedSnapshot loaded;

    private Assistant(ServiceProvider services, LoadedSnapshot loaded, AssistantFolders folders)
    {
        this.services = services;
        this.loaded = loaded;
        Folders = folders;
        var index = services.GetRequiredService<IOptions<IndexOptions>>().Value;
        Snapshots = new SnapshotStore(folders.Index, Clock, index.Keep, index.LocalFolder);
    }

    private sealed class LoadedSnapshot : ISnapshotSource
    {
        public Snapshot? Current { get; set; }
    }

    public AssistantFolders Folders { get; }

    public SnapshotStore Snapshots { get; }

    public TurnOrchestrator Turns => services.GetRequiredService<TurnOrchestrator>();

    /// <summary>Answers, and records the turns where the settings name a folder.</summary>
    public TracedTurns TracedTurns => services.GetRequiredService<TracedTurns>();

    /// <summary>Answers from snapshots that no service has.</summary>
    public TurnOrchestrator LocalTurns => services.GetLocalTurns();

    /// <summary>Brings a snapshot to Azure AI Search; null when the settings name no service.</summary>
    public SnapshotPush? Push => services.GetService<SnapshotPush>();

    public Evaluator Evaluator => new(Turns, loaded, Clock);

    /// <summary>Answers recorded turns again, from snapshots that are found by the recorded id.</summary>
    public TurnReplay Replay(Func<string, Snapshot?> snapshots) => new(snapshots, services.GetLocalSearchers(), services.GetRequiredService<TracedSettings>().All);

    /// <summary>The embedder that the settings ask for, or why there is none.</summary>
    public LoadedEmbedder Embedder => services.GetRequiredService<Lazy<LoadedEmbedder>>().Value;

    public DateOnly Today => DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime);

    public IReadOnlyList<string> AllowedLinkHosts => [.. services.GetRequiredService<IOptions<AnsweringOptions>>().Value.AllowedLinkHosts];

    public TimeProvider Clock => services.GetRequiredService<TimeProvider>();

    /// <summary>Puts the assistant together. Folders that are not named come from the settings.</summary>
    public static Assistant Create(string? knowledge, string? index, string? trace = null)
    {
        var configuration = Settings(trace);
        var registered = new ServiceCollection();
        registered.AddLogging(logging => logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace).SetMinimumLevel(LogLevel.Warning));
        registered.AddInternAssistant(configuration);

        var knowledgeSettings = configuration.GetSection(KnowledgeOptions.SectionName).Get<KnowledgeOptions>() ?? new();
        var indexSettings = configuration.GetSection(IndexOptions.SectionName).Get<IndexOptions>() ?? new();
        var folders = AssistantFolders.From(knowledge ?? knowledgeSettings.Path, index ?? (knowledge is null ? indexSettings.Path : null));

        return Build(registered, folders);
    }

    /// <summary>Indexes the knowledge folder if it has changed.</summary>
    public Task<IndexReport> IndexAsync(Func<IndexRequest, IndexRequest> asked, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(asked);

        return services.GetRequiredService<Reindexer>().IndexAsync(asked(new IndexRequest(Folders.Knowledge, Folders.Index)), cancellationToken);
    }

    /// <summary>Takes a table of questions and answers into the knowledge folder.</summary>
    public Task<FaqImportResult> ImportAsync(Func<IndexRequest, FaqImportRequest> asked, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(asked);

        return new FaqImport(services.GetRequiredService<Reindexer>()).ImportAsync(asked(new IndexRequest(Folders.Knowledge, Folders.Index)), cancellationToken);
    }

    /// <summary>Loads the promoted snapshot; false when there is none. Damage is named on stderr.</summary>
    public bool Load()
    {
        loaded.Current = Snapshots.OpenCurrent(out var problems);

        foreach (var problem in problems)
        {
            Say.Trouble(problem);
        }

        return loaded.Current is not null;
    }

    /// <summary>Loads a snapshot that need not be promoted.</summary>
    /// <exception cref="SnapshotException">It is missing or damaged.</exception>
    public void Load(string snapshotId) => loaded.Current = Snapshots.Open(snapshotId);

    public Snapshot? Snapshot => loaded.Current;

    public ValueTask DisposeAsync() => services.DisposeAsync();

    private static Assistant Build(ServiceCollection registered, AssistantFolders folders)
    {
        var loaded = new LoadedSnapshot();
        registered.AddSingleton<ISnapshotSource>(loaded);
        var provider = registered.BuildServiceProvider();

        try
        {
            provider.GetService<IStartupValidator>()?.Validate();
        }
        catch (OptionsValidationException exception)
        {
            throw new SettingsException($"The settings are wrong: {string.Join(' ', exception.Failures)}", exception);
        }

        return new Assistant(provider, loaded, folders);
    }

    internal static IConfiguration Settings(string? trace)
    {
        try
        {
            return new ConfigurationBuilder()
                .SetBasePath(Directory.GetCurrentDirectory())
                .AddJsonFile("appsettings.json", optional: true)
                .AddEnvironmentVariables()
                .AddInMemoryCollection(trace is null ? [] : [KeyValuePair.Create($"{TracingOptions.SectionName}:{nameof(TracingOptions.Folder)}", (string?)trace)])
                .Build();
        }
        catch (InvalidDataException exception)
        {
            throw new SettingsException($"'{Path.GetFullPath("appsettings.json")}' is not valid JSON. {exception.InnerException?.Message ?? exception.Message}", exception);
        }
    }
}
