using InternAssistant.Retrieval.Index;

namespace InternAssistant.Retrieval;

/// <summary>Searches each snapshot by its own words alone.</summary>
public sealed class LexicalSearchers : ISearcherSource
{
    /// <inheritdoc/>
    public IPassageSearcher SearcherOf(Snapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);

        return snapshot.Searcher;
    }
}
