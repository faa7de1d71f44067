using InternAssistant.Knowledge;

namespace InternAssistant.Retrieval;

/// <summary>Finds the passages that speak of what is asked.</summary>
public interface IPassageSearcher
{
    /// <summary>
    /// The best hits, best first, at most <see cref="Query.Take"/>; equal scores stand in passage order.
    /// No terms or no match: an empty list.
    /// </summary>
    ValueTask<IReadOnlyList<Hit>> SearchAsync(Query query, CancellationToken cancellationToken);

    /// <summary>Why passages have their place in the ranking of a query, in the order of <paramref name="passages"/>.</summary>
    ValueTask<IReadOnlyList<PassageExplanation>> ExplainAsync(Query query, IReadOnlyList<Passage> passages, CancellationToken cancellationToken);
}
