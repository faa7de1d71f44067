using InternAssistant.Evaluation.Collections;

namespace InternAssistant.Benchmarks.Fitting;

/// <summary>A collection with the features of all candidates.</summary>
/// <param name="Set">The collection.</param>
/// <param name="Queries">Its queries.</param>
/// <param name="Words">How well plain BM25 answers each, over the whole collection.</param>
internal sealed record MeasuredSet(FittingSet Set, IReadOnlyList<MeasuredQuery> Queries, IReadOnlyList<QueryScores> Words)
{
    public IReadOnlyList<QueryScores> Blend => [.. Queries.Select(query => query.Rank(query.Blend))];

    /// <summary>What is learned from it, all of it.</summary>
    public IReadOnlyList<TrainingList> Training() => TrainingOf(Queries, _ => true);

    /// <summary>What is learned from it when a fold is tested.</summary>
    public IReadOnlyList<TrainingList> Training(IReadOnlyDictionary<string, int> folds, int tested) => TrainingOf(
        Queries.Where(query => folds[query.Group] != tested),
        document => !Set.FoldsByDocument || !folds.TryGetValue(document, out var fold) || fold != tested);

    public MeasuredSet Without(int feature) => this with { Queries = [.. Queries.Select(query => query.Without(feature))] };

    private static List<TrainingList> TrainingOf(IEnumerable<MeasuredQuery> queries, Func<string, bool> isSeen) =>
        [.. queries.Select(query => TrainingList.Of(query, isSeen)).OfType<TrainingList>()];
}
