using InternAssistant.Retrieval;
using InternAssistant.Retrieval.Index;

namespace InternAssistant.Tests.Retrieval.Index;

public class Bm25ExplainerTests
{
    [Fact]
    public async Task What_the_terms_add_comes_to_the_score_of_every_hit()
    {
        var random = new Random(23);
        for (var run = 0; run < 50; run++)
        {
            // Given
            var document = Sample.Document("a.md", title: "w1 w2", headings: ["w3", "w1"], aliases: ["w4"], body: [.. Enumerable.Range(0, 30).Select(_ => Words(random))]);
            var searcher = Snapshot.Build(Sample.Content(document), new RetrievalOptions()).Searcher;
            var query = new Query([.. Enumerable.Range(0, 6).Select(_ => new QueryTerm($"w{random.Next(9)}", Math.Round(random.NextDouble(), 3)))]);

            // When
            var hits = await searcher.SearchAsync(query, CancellationToken.None);
            var explanations = await searcher.ExplainAsync(query, [.. hits.Select(hit => hit.Passage)], CancellationToken.None);

            // Then
            Assert.Equal(hits.Select(hit => hit.Score), explanations.Select(explanation => explanation.Score));
        }
    }

    private static string Words(Random random) => string.Join(' ', Enumerable.Range(0, 1 + random.Next(20)).Select(_ => $"w{random.Next(12)}"));
}
