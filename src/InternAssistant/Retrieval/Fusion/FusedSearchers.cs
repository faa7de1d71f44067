using System.Runtime.CompilerServices;
using InternAssistant.Retrieval.Embedding;
using InternAssistant.Retrieval.Index;
using Microsoft.Extensions.Logging;

namespace InternAssistant.Retrieval.Fusion;

/// <summary>Searches each snapshot by words and, where it has vectors of the embedder that is configured, by meaning.</summary>
/// <param name="embedder">The embedder.</param>
/// <param name="limit">How long a question may take to embed.</param>
/// <param name="clock">The clock for the limit.</param>
/// <param name="logger">Where trouble with the embedder is reported.</param>
public sealed class FusedSearchers(LoadedEmbedder embedder, TimeSpan limit, TimeProvider clock, ILogger<FusedSearchers> logger) : ISearcherSource
{
    private readonly ConditionalWeakTable<Snapshot, IPassageSearcher> known = [];

    /// <inheritdoc/>
    public IPassageSearcher SearcherOf(Snapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);

        return known.GetValue(snapshot, Create);
    }

    private FusedSearcher Create(Snapshot snapshot)
    {
        var fits = embedder.Generator is not null && snapshot.Manifest.Embedder.Length > 0 && snapshot.Manifest.Embedder == embedder.Name;

        return new FusedSearcher(snapshot, fits ? new QueryEmbedder(embedder.Generator!, limit, clock, logger) : null);
    }
}
