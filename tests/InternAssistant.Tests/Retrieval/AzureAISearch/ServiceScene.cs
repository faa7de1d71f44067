using InternAssistant.Retrieval;
using InternAssistant.Retrieval.Analysis;
using InternAssistant.Retrieval.AzureAISearch;
using InternAssistant.Retrieval.Index;
using InternAssistant.Tests.Builders;
using InternAssistant.Tests.Fakes;

namespace InternAssistant.Tests.Retrieval.AzureAISearch;

/// <summary>A snapshot, a service, and who pushes and searches between them.</summary>
internal sealed class ServiceScene : IAsyncDisposable
{
    private ServiceScene(SearchServiceServer server) => Server = server;

    public SearchServiceServer Server { get; }

    public Snapshot Snapshot { get; private init; } = Harbour.Knowledge().BuildSnapshot();

    public FakeClock Clock { get; } = new(new DateTimeOffset(2026, 3, 1, 9, 0, 0, TimeSpan.Zero));

    public SkippingClock PushClock { get; } = new();

    public CollectingLog Log { get; } = new();

    public WordBagEmbedder? Embedder { get; set; }

    public AzureAISearchOptions Options { get; private init; } = new();

    public static async Task<ServiceScene> CreateAsync(Snapshot? snapshot = null)
    {
        var server = await SearchServiceServer.StartAsync();

        return new ServiceScene(server) { Options = server.Options, Snapshot = snapshot ?? Harbour.Knowledge().BuildSnapshot() };
    }

    public Task<PushReport> PushAsync(Snapshot? snapshot = null, bool again = false) =>
        new SnapshotPush(new ServiceConnection(Options), Options, Wrapped(), PushClock).PushAsync(snapshot ?? Snapshot, again, CancellationToken.None);

    public AzureSearchers Searchers() => new(new ServiceConnection(Options), Options, Wrapped(), new LexicalSearchers(), Clock, Log);

    public IPassageSearcher Searcher() => Searchers().SearcherOf(Snapshot);

    public async ValueTask DisposeAsync() => await Server.DisposeAsync();

    public static Query Ask(string text) => new([.. EnglishAnalyzer.Analyze(text).Select(token => new QueryTerm(token.Term))]) { Text = text };

    private Embedder? Wrapped() => Embedder is { } generator ? new Embedder(generator) : null;
}
