using InternAssistant.Knowledge;
using InternAssistant.Retrieval;
using InternAssistant.Retrieval.Analysis;
using InternAssistant.Retrieval.Index;
using InternAssistant.Tests.Retrieval.Index;

namespace InternAssistant.Tests.Retrieval.Oracle;

/// <summary>Our index as Lucene's is in these tests: one field, one text a passage. All that they know of how it is built and asked.</summary>
internal sealed class PlainIndex
{
    private readonly IPassageSearcher searcher;

    private PlainIndex(SnapshotContent content, double k1, double b)
    {
        var options = new RetrievalOptions { K1 = k1, B = b, TitleWeight = 0, HeadingWeight = 0, BodyWeight = 1, AliasWeight = 0 };

        searcher = Snapshot.Build(content, options).Searcher;
    }

    public static PlainIndex Of(IEnumerable<string> texts, double k1, double b) => new(Sample.Bodies([.. texts]), k1, b);

    /// <summary>The bodies of passages as the product cuts them.</summary>
    public static PlainIndex Of(SnapshotContent content, double k1, double b) => new(content, k1, b);

    /// <summary>What the index takes for the text of a passage.</summary>
    public static string TextOf(Passage passage) => string.Join('\n', passage.Statements.Select(statement => statement.Text));

    /// <summary>The best passages for the words of a text, best first.</summary>
    public async Task<IReadOnlyList<ScoredText>> SearchAsync(string text, int take)
    {
        var query = new Query([.. EnglishAnalyzer.Analyze(text).Select(token => new QueryTerm(token.Term))], take);
        var hits = await searcher.SearchAsync(query, CancellationToken.None);

        return [.. hits.Select(hit => new ScoredText(hit.Passage.Ordinal, hit.Score))];
    }
}
