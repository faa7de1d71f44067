using System.Runtime.CompilerServices;
using InternAssistant.Retrieval.Index;
using Microsoft.Extensions.Logging;

namespace InternAssistant.Retrieval.AzureAISearch;

/// <summary>Searches each snapshot with Azure AI Search, and with what is on this machine where the service has no answer.</summary>
public sealed class AzureSearchers : ISearcherSource
{
    private readonly ConditionalWeakTable<Snapshot, IPassageSearcher> searchers = [];
    private readonly Func<Snapshot, IPassageSearcher> create;

    internal AzureSearchers(ServiceConnection connection, AzureAISearchOptions options, Embedder? embedder, ISearcherSource local, TimeProvider clock, ILogger log)
    {
        var queries = new ServiceQueries(connection.Passages);
        var outage = new Outage(TimeSpan.FromSeconds(options.PauseSeconds), clock, log);
        Local = local;
        create = snapshot => new AzureSearcher(
            snapshot, queries, new Presence(snapshot, embedder?.Name, queries, clock, log), outage, embedder, local.SearcherOf(snapshot), options, clock);
    }

    /// <summary>Who searches without the service: for snapshots that were never pushed, such as candidates.</summary>
    public ISearcherSource Local { get; }

    /// <inheritdoc/>
    public IPassageSearcher SearcherOf(Snapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);

        return searchers.GetValue(snapshot, key => create(key));
    }
}
