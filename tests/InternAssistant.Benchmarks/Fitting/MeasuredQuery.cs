using InternAssistant.Evaluation.Collections;

namespace InternAssistant.Benchmarks.Fitting;

/// <summary>A query and what was measured of its candidates.</summary>
/// <param name="Group">What decides its fold: its first relevant document, or itself.</param>
/// <param name="Relevance">The relevant documents and their grades.</param>
/// <param name="Documents">The candidates, in the order of the index.</param>
/// <param name="Features">The features of each, in the model's order.</param>
/// <param name="Blend">The score of each in the plain blend: BM25 and cosine, each spread over 0 to 1, half and half.</param>
internal sealed record MeasuredQuery(string Group, IReadOnlyDictionary<string, int> Relevance, string[] Documents, double[][] Features, double[] Blend)
{
    /// <summary>How well the candidates are ordered by scores; of equal ones the earlier first.</summary>
    public QueryScores Rank(IReadOnlyList<double> scores) =>
        QueryScores.Of([.. Enumerable.Range(0, Documents.Length).OrderByDescending(i => scores[i]).Select(i => Documents[i])], Relevance);

    /// <summary>How well the candidates are ordered by a linear model.</summary>
    public QueryScores RankBy(double[] weights) => Rank([.. Features.Select(features => Vectors.Dot(features, weights))]);

    /// <summary>The same with a feature that is always 0.</summary>
    public MeasuredQuery Without(int feature) => this with { Features = [.. Features.Select(features => features.Select((value, i) => i == feature ? 0 : value).ToArray())] };
}
