using System.Collections.Concurrent;

namespace InternAssistant.Retrieval.Index;

/// <summary>Keeps the working memory of searches for the next ones: as much as there were searches at once.</summary>
internal sealed class SearchPool
{
    private const int MostKept = 64;
    private readonly ConcurrentBag<MaxScoreSearch> free = [];

    /// <summary>The best passages, best first. Safe for any number of concurrent searches.</summary>
    public ScoredPassage[] Find(PassageIndex index, IReadOnlyList<QueryTerm> terms, PassageFilter filter, int take)
    {
        var search = free.TryTake(out var kept) ? kept : new MaxScoreSearch();
        var found = search.Find(index, terms, filter, take);
        if (!search.IsOversized && free.Count < MostKept)
        {
            free.Add(search);
        }

        return found;
    }
}
