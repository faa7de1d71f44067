using Xunit.Abstractions;

namespace InternAssistant.Tests.Retrieval.Oracle;

/// <summary>Our index over the CACM collection finds as much as Lucene's formula is known to find there.</summary>
public sealed class CacmTests(ITestOutputHelper output)
{
    [DataSetTheory("cacm/corpus.jsonl")]
    [InlineData(0.9, 0.4, 0.318)]
    [InlineData(1.2, 0.75, 0.322)]
    public async Task Mean_average_precision_is_what_Lucenes_formula_gives(double k1, double b, double expected)
    {
        var set = new DataSet("cacm");
        var documents = set.Documents;
        var index = PlainIndex.Of(documents.Select(document => document.Text), k1, b);
        var precisions = new List<double>();

        foreach (var (id, text) in set.Queries)
        {
            var hits = await index.SearchAsync(text, take: documents.Count);
            precisions.Add(AveragePrecision(hits.Select(hit => documents[hit.Number].Id), set.Judgements[id].ToHashSet()));
        }

        output.WriteLine($"{precisions.Count} queries, MAP {precisions.Average():F4} for k1 {k1}, b {b}");
        Assert.InRange(precisions.Average(), expected - 0.002, expected + 0.002);
    }

    private static double AveragePrecision(IEnumerable<string> ranked, HashSet<string> relevant)
    {
        var (sum, found) = (0.0, 0);
        foreach (var (id, rank) in ranked.Select((id, index) => (id, index + 1)))
        {
            found += relevant.Contains(id) ? 1 : 0;
            sum += relevant.Contains(id) ? (double)found / rank : 0;
        }

        return sum / relevant.Count;
    }
}
