using Xunit.Abstractions;

namespace InternAssistant.Tests.Retrieval.Oracle;

/// <summary>Scores and order are those of Lucene's BM25Similarity over one field.</summary>
public sealed class ScoreTests(Lucene lucene, ITestOutputHelper output) : IClassFixture<Lucene>
{
    [LuceneTheory]
    [InlineData(1.2, 0.75)]
    [InlineData(0.9, 0.4)]
    public async Task Passages_of_the_shipped_knowledge_are_ranked_the_same(double k1, double b)
    {
        var content = ShippedKnowledge.Content();
        var texts = content.Passages.Select(PlainIndex.TextOf).ToList();
        var statements = content.Passages.SelectMany(passage => passage.Statements).Select(statement => statement.Text);

        await AssertSameAsync(PlainIndex.Of(content, k1, b), texts, ShippedKnowledge.Questions().Concat(statements), k1, b);
    }

    [LuceneTheory]
    [InlineData(1.2, 0.75)]
    [InlineData(0.9, 0.4)]
    [InlineData(2, 1)]
    [InlineData(0, 0)]
    public async Task Made_texts_are_ranked_the_same(double k1, double b)
    {
        var corpus = new ZipfCorpus(seed: 9, count: 3_000);
        var queries = Enumerable.Range(0, 150).Select(_ => corpus.NextQuery()).ToList();

        await AssertSameAsync(PlainIndex.Of(corpus.Texts, k1, b), corpus.Texts, queries, k1, b);
    }

    [LuceneTheory("cacm/corpus.jsonl")]
    [InlineData("cacm", 1.2, 0.75)]
    [InlineData("cacm", 0.9, 0.4)]
    [InlineData("cranfield", 1.2, 0.75)]
    [InlineData("cranfield", 0.9, 0.4)]
    [InlineData("stackfaq", 1.2, 0.75)]
    [InlineData("stackfaq", 0.9, 0.4)]
    public async Task Texts_of_a_collection_are_ranked_the_same(string name, double k1, double b)
    {
        var set = new DataSet(name);
        var texts = set.Documents.Select(document => document.Text).ToList();

        await AssertSameAsync(PlainIndex.Of(texts, k1, b), texts, set.Queries.Select(query => query.Text), k1, b);
    }

    [LuceneTheory(Squad.File)]
    [InlineData(1.2, 0.75)]
    [InlineData(0.9, 0.4)]
    public async Task Paragraphs_of_SQuAD_are_ranked_the_same(double k1, double b)
    {
        var questions = Squad.Questions.Where((_, number) => number % 20 == 0);

        await AssertSameAsync(PlainIndex.Of(Squad.Paragraphs, k1, b), Squad.Paragraphs, questions, k1, b);
    }

    private async Task AssertSameAsync(PlainIndex index, IReadOnlyList<string> texts, IEnumerable<string> queries, double k1, double b)
    {
        var (asked, found) = (0, 0);
        lucene.Index(texts, k1, b);
        foreach (var query in queries)
        {
            var expected = lucene.Search(query);
            Assert.Equal(lucene.Analyze(query), OracleText.Analyzed(query));
            Rankings.AssertSame(query, texts, expected, await index.SearchAsync(query, Rankings.Depth));
            asked++;
            found += expected.Count;
        }

        output.WriteLine($"{texts.Count} texts, {asked} queries, {found} hits");
        Assert.True(found > asked, "The queries find next to nothing.");
    }
}
