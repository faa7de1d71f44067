using InternAssistant.Evaluation.Collections;

namespace InternAssistant.Benchmarks.Fitting;

/// <summary>Queries with and without an answer, asked of the product's search.</summary>
/// <param name="Name">What the tables call it.</param>
/// <param name="Judgements">What became of each query.</param>
internal sealed record JudgedSet(string Name, IReadOnlyList<Judgement> Judgements)
{
    private const int Seed = 0;

    /// <summary>The queries of a set and those that no document answers.</summary>
    public static async Task<JudgedSet> WithUnanswerableAsync(FittingSet set, SetReader reader)
    {
        var queries = set.Collection.Queries.Select(query => (query.Text, set.Collection.Relevance[query.Id]));
        var without = set.Unanswerable.Select(text => (text, (IReadOnlyDictionary<string, int>)new Dictionary<string, int>()));

        return new JudgedSet($"{set.Name} and {set.Unanswerable.Count} without an answer", await JudgeAsync(set.Collection, [.. queries, .. without], reader));
    }

    /// <summary>All queries, asked of either half of the documents.</summary>
    public static async Task<JudgedSet> HalvesAsync(FittingSet set, SetReader reader)
    {
        BeirDocument[] documents = [.. set.Collection.Documents];
        new Random(Seed).Shuffle(documents);
        var judgements = new List<Judgement>();
        foreach (var half in documents.Chunk((documents.Length + 1) / 2))
        {
            judgements.AddRange(await JudgeAsync(set.Collection with { Documents = half }, [.. set.Collection.Queries.Select(query => (query.Text, set.Collection.Relevance[query.Id]))], reader));
        }

        return new JudgedSet($"{set.Name}, either half", judgements);
    }

    private static async Task<List<Judgement>> JudgeAsync(BeirFolder collection, IReadOnlyList<(string Text, IReadOnlyDictionary<string, int> Relevance)> queries, SetReader reader)
    {
        var there = collection.Documents.Select(document => document.Id).ToHashSet(StringComparer.Ordinal);
        var (_, searcher) = await reader.IndexAsync(collection);
        var judgements = new List<Judgement>();
        foreach (var (text, relevance) in queries)
        {
            var hits = await searcher.SearchAsync(RetrievalEvaluator.QueryOf(text) with { Take = 1 }, CancellationToken.None);
            var isAnswerable = relevance.Keys.Any(there.Contains);
            judgements.Add(hits.Count == 0
                ? new Judgement(0, isAnswerable, false)
                : new Judgement(hits[0].Score, isAnswerable, relevance.ContainsKey(hits[0].Passage.Document.Id[1..])));
        }

        return judgements;
    }
}
