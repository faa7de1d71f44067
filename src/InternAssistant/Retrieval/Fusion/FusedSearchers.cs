using System.Runtime.CompilerServices;
using InternAssistant.Retrieval.Embedding;
using InternAssistant.Retrieval.Index;
using Microsoft.Extensions.Logging;

namespace InternAssistant.Retrieval.Fusion;

/// <summary>
/// Searches snapshots that have vectors of the configured embedder by words and meanings, and all others by their words: in a small folder, where an
/// answer weighs most passages, the order of the hits was measured to make no difference.
/// </summary>
/// <param name="embedder">The embedder; loaded when a snapshot needs it.</param>
/// <param name="limit">How long a question may take to embed.</param>
/// <param name="clock">The clock for the limit.</param>
/// <param name="logger">Where trouble with the embedder is reported.</param>
public sealed class FusedSearchers(Lazy<LoadedEmbedder> embedder, TimeSpan limit, TimeProvider clock, ILogger<FusedSearchers> logger) : ISearcherSource
{
    private readonly ConditionalWeakTable<Snapshot, IPassageSearcher> known = [];

    /// <inheritdoc/>
    public IPassageSearcher SearcherOf(Snapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);

        return known.GetValue(snapshot, Create);
    }

    private IPassageSearcher Create(Snapshot snapshot)
    {
        var generator = snapshot.Manifest.Embedder.Length > 0 && snapshot.Manifest.Embedder == embedder.Value.Name ? embedder.Value.Generator : null;

        return generator is null ? snapshot.Searcher : new FusedSearcher(snapshot, new QueryEmbedder(generator, limit, clock, logger));
    }
}
