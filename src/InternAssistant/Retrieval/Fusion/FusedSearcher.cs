using InternAssistant.Knowledge;
using InternAssistant.Retrieval.Index;

namespace InternAssistant.Retrieval.Fusion;

/// <summary>
/// Finds passages by words and meaning: the best candidates of both are measured anew and put in order by <see cref="FusionModel"/>. When
/// the embedder fails, by words alone. Safe for concurrent searches.
/// </summary>
internal sealed class FusedSearcher(Snapshot snapshot, QueryEmbedder embedder) : IPassageSearcher
{
    private const int CandidatesOfEach = 100;
    private const int CandidatesOfWords = 200;

    // What the terms do not find must mean nearly the same: otherwise everything would be found for anything.
    private const double LeastMeaning = 0.4;

    private readonly PassageIndex index = snapshot.Index;
    private readonly SearchPool pool = new();

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<Hit>> SearchAsync(Query query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var (candidates, model, byWords) = await RankAsync(query, cancellationToken);
        var weights = model.Weights;
        var ranked = candidates.Where(candidate => candidate.Meaning >= LeastMeaning || byWords.Contains(candidate.Passage))
            .Select(candidate => (candidate.Passage, Score: FusedRanking.Score(candidate, weights)))
            .OrderByDescending(candidate => candidate.Score)
            .ThenBy(candidate => candidate.Passage)
            .ToList();
        var kept = Keep([.. ranked.Select(candidate => candidate.Passage)], byWords, query.Take);

        return
        [
            .. ranked.Where(candidate => kept.Contains(candidate.Passage))
                .Select((candidate, rank) => new Hit(snapshot.Passages[candidate.Passage], candidate.Score) { Probability = rank == 0 ? model.Calibration?.Probability(candidate.Score) : null }),
        ];
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<PassageExplanation>> ExplainAsync(Query query, IReadOnlyList<Passage> passages, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(passages);
        var (candidates, model, _) = await RankAsync(query, cancellationToken);
        var byPassage = candidates.ToDictionary(candidate => candidate.Passage);

        return [.. passages.Select(passage => Explain(query, passage, byPassage.GetValueOrDefault(passage.Ordinal), model.Weights))];
    }

    /// <summary>The candidates with their features, in passage order; the model for them; and those that the query's terms found, best first.</summary>
    public async ValueTask<(IReadOnlyList<Candidate> Candidates, FusionModel Model, IReadOnlyList<int> ByWords)> RankAsync(Query query, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var meaning = query.Text.Length == 0 ? null : await embedder.EmbedAsync(query.Text, index.Vectors, cancellationToken);
        var depth = meaning is null ? CandidatesOfWords : CandidatesOfEach;
        int[] byWords = [.. pool.Find(index, query.Terms, query.Filter, depth).Select(found => found.Ordinal)];
        var passages = new SortedSet<int>(byWords);
        if (meaning is not null)
        {
            passages.UnionWith(DenseSearch.Find(index, meaning, query.Filter, CandidatesOfEach));
        }

        return (FusedRanking.Measure(index, passages, query.Text, meaning), meaning is null ? FusionModel.Lexical : FusionModel.Hybrid, byWords);
    }

    // The terms know staff's vocabulary, which the ranking does not: what they find best is among the hits, wherever it is ranked.
    private static HashSet<int> Keep(IReadOnlyList<int> ranked, IReadOnlyList<int> byWords, int take)
    {
        var kept = byWords.Take(take / 2).ToHashSet();
        foreach (var passage in ranked.TakeWhile(_ => kept.Count < take))
        {
            kept.Add(passage);
        }

        return kept;
    }

    private PassageExplanation Explain(Query query, Passage passage, Candidate? candidate, double[] weights) => new(
        candidate is null ? 0 : FusedRanking.Score(candidate, weights),
        Bm25Explainer.Explain(index, query.Terms, passage.Ordinal),
        candidate is null ? [] : [.. FusionModel.Names.Select((name, i) => new FeatureScore(name, candidate.Features[i], weights[i]))]);
}
