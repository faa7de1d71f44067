using InternAssistant.Evaluation.Collections;
using InternAssistant.Retrieval.Embedding;
using InternAssistant.Retrieval.Fusion;
using InternAssistant.Retrieval.Index;
using Microsoft.Extensions.Logging.Abstractions;

namespace InternAssistant.Benchmarks.Fitting;

/// <summary>Indexes collections as the product does and measures the candidates of their queries.</summary>
internal sealed class SetReader(LoadedEmbedder embedder)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private readonly RetrievalEvaluator evaluator = new(embedder);

    public async Task<MeasuredSet> MeasureAsync(FittingSet set)
    {
        var words = await evaluator.EvaluateAsync(set.Collection, RetrievalMode.Lexical, CancellationToken.None);
        var (snapshot, searcher) = await IndexAsync(set.Collection);
        var queries = new List<MeasuredQuery>();
        foreach (var query in set.Collection.Queries)
        {
            var (candidates, _, _) = await searcher.RankAsync(RetrievalEvaluator.QueryOf(query.Text), CancellationToken.None);
            var relevance = set.Collection.Relevance[query.Id];
            queries.Add(new MeasuredQuery(
                set.FoldsByDocument ? relevance.Keys.Order(StringComparer.Ordinal).First() : query.Id,
                relevance,
                [.. candidates.Select(candidate => snapshot.Passages[candidate.Passage].Document.Id[1..])],
                [.. candidates.Select(candidate => candidate.Features)],
                Blend(candidates)));
        }

        return new MeasuredSet(set, queries, words.Scores);
    }

    /// <summary>A searcher of a collection.</summary>
    public async Task<(Snapshot Snapshot, FusedSearcher Searcher)> IndexAsync(BeirFolder collection)
    {
        var snapshot = await evaluator.IndexAsync(collection, RetrievalMode.Hybrid, CancellationToken.None);

        return (snapshot, new FusedSearcher(snapshot, new QueryEmbedder(embedder.Generator!, Patience, TimeProvider.System, NullLogger.Instance)));
    }

    private static double[] Blend(IReadOnlyList<Candidate> candidates)
    {
        var meaning = FusedRanking.Spread([.. candidates.Select(candidate => candidate.Meaning)]);

        return [.. FusedRanking.Spread([.. candidates.Select(candidate => candidate.Words)]).Select((words, i) => (words + meaning[i]) / 2)];
    }
}
