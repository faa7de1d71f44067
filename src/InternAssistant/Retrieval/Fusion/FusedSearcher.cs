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
    private const double LeastMeaning = 0.4;
    private readonly PassageIndex index = snapshot.Index;
    private readonly SearchPool pool = new();

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<Hit>> SearchAsync(Query query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var (candidates, model) = await RankAsync(query, cancellationToken);
        var weights = model.Weights;

        return
        [
            .. candidates.Where(SpeaksOfIt).Select(candidate => (candidate.Passage, Score: FusedRanking.Score(candidate, weights)))
                .OrderByDescending(candidate => candidate.Score)
                .ThenBy(candidate => candidate.Passage)
                .Take(query.Take)
                .Select((candidate, rank) => new Hit(snapshot.Passages[candidate.Passage], candidate.Score) { Probability = rank == 0 ? model.Calibration?.Probability(candidate.Score) : null }),
        ];
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<PassageExplanation>> ExplainAsync(Query query, IReadOnlyList<Passage> passages, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(passages);
        var (candidates, model) = await RankAsync(query, cancellationToken);
        var byPassage = candidates.ToDictionary(candidate => candidate.Passage);

        return [.. passages.Select(passage => Explain(query, passage, byPassage.GetValueOrDefault(passage.Ordinal), model.Weights))];
    }

    /// <summary>The candidates with their features, in passage order.</summary>
    public async ValueTask<(IReadOnlyList<Candidate> Candidates, FusionModel Model)> RankAsync(Query query, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var meaning = query.Text.Length == 0 ? null : await embedder.EmbedAsync(query.Text, index.Vectors, cancellationToken);
        var depth = meaning is null ? CandidatesOfWords : CandidatesOfEach;
        var passages = new SortedSet<int>(pool.Find(index, query.Terms, query.Filter, depth).Select(found => found.Ordinal));
        if (meaning is not null)
        {
            passages.UnionWith(DenseSearch.Find(index, meaning, query.Filter, CandidatesOfEach));
        }

        return (FusedRanking.Measure(index, passages, query.Text, meaning), meaning is null ? FusionModel.Lexical : FusionModel.Hybrid);
    }

    // What has no word in common must at least mean nearly the same: otherwise everything would be found for anything.
    private static bool SpeaksOfIt(Candidate candidate) => candidate.Words > 0 || candidate.Meaning >= LeastMeaning;

    private PassageExplanation Explain(Query query, Passage passage, Candidate? candidate, double[] weights) => new(
        candidate is null ? 0 : FusedRanking.Score(candidate, weights),
        Bm25Explainer.Explain(index, query.Terms, passage.Ordinal),
        candidate is null ? [] : [.. FusionModel.Names.Select((name, i) => new FeatureScore(name, candidate.Features[i], weights[i]))]);
}
