using InternAssistant.Knowledge;
using InternAssistant.Retrieval.Index;

namespace InternAssistant.Retrieval.Fusion;

/// <summary>Finds passages by the cosine of their meanings alone: for measuring, not for serving.</summary>
internal sealed class DenseSearcher(Snapshot snapshot, QueryEmbedder embedder) : IPassageSearcher
{
    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<Hit>> SearchAsync(Query query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var vectors = snapshot.Index.Vectors;
        if (await embedder.EmbedAsync(query.Text, vectors, cancellationToken) is not { } meaning)
        {
            return [];
        }

        return
        [
            .. DenseSearch.Find(snapshot.Index, meaning, query.Filter, query.Take)
                .Select(passage => (Passage: passage, Score: Math.Round(FixedVector.Cosine(meaning.White, vectors.White(passage)), 5)))
                .OrderByDescending(found => found.Score)
                .ThenBy(found => found.Passage)
                .Select(found => new Hit(snapshot.Passages[found.Passage], found.Score)),
        ];
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<PassageExplanation>> ExplainAsync(Query query, IReadOnlyList<Passage> passages, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var scores = (await SearchAsync(query with { Take = int.MaxValue }, cancellationToken)).ToDictionary(hit => hit.Passage.Ordinal, hit => hit.Score);

        return [.. passages.Select(passage => new PassageExplanation(scores.GetValueOrDefault(passage.Ordinal), [], [new FeatureScore("meaning, whitened", scores.GetValueOrDefault(passage.Ordinal), 1)]))];
    }
}
