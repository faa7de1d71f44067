using InternAssistant.Knowledge;

namespace InternAssistant.Retrieval.Index;

/// <summary>
/// Finds passages by their words: BM25 in each field as Apache Lucene 8 computes it, the fields weighted and added.
/// Safe for any number of concurrent searches.
/// </summary>
/// <remarks>
/// Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009. In a field,
/// <c>idf = ln(1 + (N - df + 0.5) / (df + 0.5))</c> and <c>tf / (tf + k1 (1 - b + b dl / avgdl))</c>; N and avgdl count the
/// passages that have the field, and dl is kept in one byte.
/// </remarks>
internal sealed class Bm25Searcher(PassageIndex index, IReadOnlyList<Passage> passages) : IPassageSearcher
{
    private readonly SearchPool pool = new();

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Hit>> SearchAsync(Query query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        cancellationToken.ThrowIfCancellationRequested();

        return ValueTask.FromResult<IReadOnlyList<Hit>>([.. Find(query.Terms, query.Filter, query.Take).Select(found => new Hit(passages[found.Ordinal], found.Score))]);
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<PassageExplanation>> ExplainAsync(Query query, IReadOnlyList<Passage> passages, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(passages);

        return ValueTask.FromResult<IReadOnlyList<PassageExplanation>>([.. passages.Select(passage => Explain(query, passage))]);
    }

    /// <summary>The best passages by number, best first.</summary>
    public ScoredPassage[] Find(IReadOnlyList<QueryTerm> terms, PassageFilter filter, int take) => pool.Find(index, terms, filter, take);

    private PassageExplanation Explain(Query query, Passage passage)
    {
        var terms = Bm25Explainer.Explain(index, query.Terms, passage.Ordinal);

        return new PassageExplanation(FixedScore.ToDouble(FixedScore.Steps((long)(terms.Sum(term => term.Score) * FixedScore.One))), terms, []);
    }
}
