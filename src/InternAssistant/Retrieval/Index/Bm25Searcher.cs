using InternAssistant.Knowledge;

namespace InternAssistant.Retrieval.Index;

/// <summary>
/// Scores every passage that has one of the terms: BM25 in each field as Apache Lucene 8 computes it, the fields weighted
/// and added. Safe for any number of concurrent searches.
/// </summary>
/// <remarks>
/// Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009. In a field,
/// <c>idf = ln(1 + (N - df + 0.5) / (df + 0.5))</c> and <c>tf / (tf + k1 (1 - b + b dl / avgdl))</c>; N and avgdl count the
/// passages that have the field, and dl is kept in one byte.
/// </remarks>
internal sealed class Bm25Searcher : IPassageSearcher
{
    private readonly InvertedIndex index;
    private readonly IReadOnlyList<Passage> passages;
    private readonly FieldScorer[] fields;

    public Bm25Searcher(InvertedIndex index, IReadOnlyList<Passage> passages, RetrievalOptions options)
    {
        double[] weights = [options.TitleWeight, options.HeadingWeight, options.BodyWeight, options.AliasWeight];

        this.index = index;
        this.passages = passages;
        fields = [.. index.Fields.Select((field, number) => new FieldScorer(field, weights[number], options))];
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Hit>> SearchAsync(Query query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        cancellationToken.ThrowIfCancellationRequested();

        var scores = new double[passages.Count];
        foreach (var term in query.Terms)
        {
            AddScores(term, scores);
        }

        return ValueTask.FromResult<IReadOnlyList<Hit>>(Best(scores, query.Take));
    }

    private void AddScores(QueryTerm term, double[] scores)
    {
        var ordinal = index.Find(term.Term);
        if (ordinal < 0)
        {
            return;
        }

        foreach (var field in fields)
        {
            field.AddScores(ordinal, term.Weight, scores);
        }
    }

    private Hit[] Best(double[] scores, int take)
    {
        // The worst of the best comes out first: the lowest score, and of equal ones the later passage.
        var best = new PriorityQueue<int, (double Score, int Earlier)>();
        for (var ordinal = 0; ordinal < scores.Length && take > 0; ordinal++)
        {
            var score = scores[ordinal] > 0 ? Math.Round(scores[ordinal], 5) : 0;
            if (score > 0 && best.Count < take)
            {
                best.Enqueue(ordinal, (score, -ordinal));
            }
            else if (score > 0)
            {
                best.EnqueueDequeue(ordinal, (score, -ordinal));
            }
        }

        var hits = new Hit[best.Count];
        while (best.TryDequeue(out var ordinal, out var rank))
        {
            hits[best.Count] = new Hit(passages[ordinal], rank.Score);
        }

        return hits;
    }
}
