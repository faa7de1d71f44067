using InternAssistant.Knowledge;
using InternAssistant.Retrieval.Index;

namespace InternAssistant.Retrieval.AzureAISearch;

/// <summary>
/// Finds a snapshot's passages with the service: their words by BM25, and with an embedder their meanings as well, which the service then fuses by rank.
/// When the service fails, is late or lacks the snapshot, the local searcher answers.
/// </summary>
internal sealed class AzureSearcher(
    Snapshot snapshot, ServiceQueries queries, Presence presence, Outage outage, Embedder? embedder, IPassageSearcher local, AzureAISearchOptions options, TimeProvider clock)
    : IPassageSearcher
{
    private const int LongestMeaning = 4000;

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<Hit>> SearchAsync(Query query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (query.Terms.Count == 0 || query.Take <= 0)
        {
            return [];
        }

        return await TryAskAsync(query, query.Take, cancellationToken) is { } hits ? [.. hits.Take(query.Take)] : await local.SearchAsync(query, cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<PassageExplanation>> ExplainAsync(Query query, IReadOnlyList<Passage> passages, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(passages);
        if (query.Terms.Count == 0 || await TryAskAsync(query, Math.Max(query.Take, passages.Count), cancellationToken) is not { } hits)
        {
            return await local.ExplainAsync(query, passages, cancellationToken);
        }

        var scores = hits.ToDictionary(hit => hit.Passage.Ordinal, hit => hit.Score);

        return [.. passages.Select(passage => Explanation(scores.GetValueOrDefault(passage.Ordinal)))];
    }

    private static PassageExplanation Explanation(double score) => new(score, [], [new FeatureScore("@search.score", score, 1)]);

    /// <summary>The service's hits, best first; null when it has no answer.</summary>
    private async Task<IReadOnlyList<Hit>?> TryAskAsync(Query query, int take, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (outage.IsPaused)
        {
            return null;
        }

        using var late = new CancellationTokenSource(TimeSpan.FromMilliseconds(options.TimeoutMs), clock);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        try
        {
            var hits = await presence.IsCompleteAsync(stop.Token) ? await AskAsync(query, take, stop.Token) : null;
            outage.End();

            return hits;
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            // Whatever the service or the model does, a question is answered.
            outage.Begin(failure);

            return null;
        }
    }

    private async Task<IReadOnlyList<Hit>?> AskAsync(Query query, int take, CancellationToken cancellationToken)
    {
        var text = QueryText.Of(query.Terms, snapshot.Manifest.Settings);
        if (text.Length == 0)
        {
            return [];
        }

        var meaning = await MeaningAsync(query.Text, cancellationToken);
        var found = await queries.FindAsync(text, FilterText.Of(snapshot.Id, query.Filter), meaning, take, cancellationToken);
        if (found.Count == 0)
        {
            // Nothing found, or passages deleted meanwhile: the local index has the same words and knows.
            presence.Doubt();

            return null;
        }

        return Ranked(found);
    }

    private async Task<ReadOnlyMemory<float>?> MeaningAsync(string text, CancellationToken cancellationToken)
    {
        if (embedder is null || string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        return (await embedder.EmbedAsync([text[..Math.Min(text.Length, LongestMeaning)]], cancellationToken))[0];
    }

    private List<Hit> Ranked(IReadOnlyList<(int Ordinal, double Score)> found)
    {
        if (found.Any(hit => hit.Ordinal < 0 || hit.Ordinal >= snapshot.Passages.Count) || found.DistinctBy(hit => hit.Ordinal).Count() < found.Count)
        {
            throw new InvalidDataException("The service named a passage that the snapshot does not have, or one twice.");
        }

        return
        [
            .. found
                .Select(hit => new Hit(snapshot.Passages[hit.Ordinal], Math.Round(hit.Score, 5)))
                .OrderByDescending(hit => hit.Score)
                .ThenBy(hit => hit.Passage.Ordinal),
        ];
    }
}
