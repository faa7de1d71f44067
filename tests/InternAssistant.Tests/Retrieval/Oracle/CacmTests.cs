using System.Text.RegularExpressions;
using Xunit.Abstractions;

namespace InternAssistant.Tests.Retrieval.Oracle;

/// <summary>Our index over the CACM collection finds as much as Lucene's formula is known to find there.</summary>
public sealed partial class CacmTests(ITestOutputHelper output)
{
    /// <summary>Apache Lucene 8.8.1 itself, over every document that it finds.</summary>
    [DataSetTheory("cacm/corpus.jsonl")]
    [InlineData(0.9, 0.4, 0.3235)]
    [InlineData(1.2, 0.75, 0.3260)]
    public async Task Mean_average_precision_is_Lucenes(double k1, double b, double expected) =>
        Assert.Equal(expected, await MeanAveragePrecisionAsync(k1, b, text => text), 0.0005);

    /// <summary>The figures that come with the collection, for which a word was a run of letters and digits.</summary>
    [DataSetTheory("cacm/corpus.jsonl")]
    [InlineData(0.9, 0.4, 0.318)]
    [InlineData(1.2, 0.75, 0.322)]
    public async Task Mean_average_precision_is_the_published_one_where_words_are_cut_at_every_sign(double k1, double b, double expected) =>
        Assert.Equal(expected, await MeanAveragePrecisionAsync(k1, b, text => Signs().Replace(text, " ")), 0.002);

    private async Task<double> MeanAveragePrecisionAsync(double k1, double b, Func<string, string> cut)
    {
        var set = new DataSet("cacm");
        var documents = set.Documents;
        var judgements = set.Judgements;
        var index = PlainIndex.Of(documents.Select(document => cut(document.Text)), k1, b);
        var precisions = new List<double>();

        foreach (var (id, text) in set.Queries)
        {
            var hits = await index.SearchAsync(cut(text), take: documents.Count);
            precisions.Add(AveragePrecision(hits.Select(hit => documents[hit.Number].Id), judgements[id].ToHashSet()));
        }

        output.WriteLine($"{precisions.Count} queries, MAP {precisions.Average():F4} for k1 {k1}, b {b}");

        return precisions.Average();
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

    [GeneratedRegex("[^A-Za-z0-9]+")]
    private static partial Regex Signs();
}
