namespace InternAssistant.Evaluation.Collections;

/// <summary>How well one query was answered by a ranking.</summary>
/// <param name="Hit1">1 when the first document is relevant.</param>
/// <param name="Hit3">1 when one of the first three is.</param>
/// <param name="Mrr10">One over the rank of the first relevant document among ten; 0 without.</param>
/// <param name="Ndcg10">Normalised discounted cumulative gain of the first ten, with gains as trec_eval has them (the grade itself).</param>
/// <param name="Map">Average precision over the ranking.</param>
/// <param name="Recall100">The share of relevant documents among the first hundred.</param>
public sealed record QueryScores(double Hit1, double Hit3, double Mrr10, double Ndcg10, double Map, double Recall100)
{
    /// <summary>Scores a ranking.</summary>
    /// <param name="ranking">Documents, best first.</param>
    /// <param name="relevant">The relevant documents and their grades.</param>
    public static QueryScores Of(IReadOnlyList<string> ranking, IReadOnlyDictionary<string, int> relevant)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        ArgumentNullException.ThrowIfNull(relevant);
        var grades = ranking.Select(document => relevant.GetValueOrDefault(document)).ToList();
        var first = grades.FindIndex(grade => grade > 0);
        var (found, precision) = (0, 0.0);
        for (var rank = 0; rank < grades.Count; rank++)
        {
            if (grades[rank] > 0)
            {
                precision += ++found / (rank + 1.0);
            }
        }

        return new QueryScores(
            first == 0 ? 1 : 0,
            first is >= 0 and < 3 ? 1 : 0,
            first is >= 0 and < 10 ? 1.0 / (first + 1) : 0,
            Gain(grades) / Gain(relevant.Values.OrderDescending()),
            precision / relevant.Count,
            grades.Take(100).Count(grade => grade > 0) / (double)relevant.Count);
    }

    private static double Gain(IEnumerable<int> grades) => grades.Take(10).Select((grade, rank) => grade / Math.Log2(rank + 2)).Sum();
}
