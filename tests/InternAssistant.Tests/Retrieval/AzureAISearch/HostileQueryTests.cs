using InternAssistant.Retrieval;
using InternAssistant.Retrieval.AzureAISearch;

namespace InternAssistant.Tests.Retrieval.AzureAISearch;

public sealed class HostileQueryTests
{
    private static readonly string[] Words =
    [
        "\"", "\\", "\\\"", "a\"^9 key:\"b", "' or snapshot ne '", "title:*", "/.*/", "~", "a~2", "AND", "OR", "NOT", "+x", "-x", "(", ")", "[a", "{b", "&&", "||", "!", "^", "*", "?", ":",
        "\uD800", "\uDC00x", "x\uD83D", "\U0001F600", "\0", "a b", "tab\t", "naïve", "日本", "%27", "$filter", "{\"search\":1}", "</script>", new string('x', 300), "",
    ];

    [Fact]
    public async Task Whatever_is_typed_the_request_is_valid()
    {
        await using var scene = await ServiceScene.CreateAsync();
        scene.Embedder = new WordBagEmbedder();
        await scene.PushAsync();
        var searcher = scene.Searcher();

        foreach (var word in Words)
        {
            var filter = new PassageFilter { Categories = [word, "general"], Postings = [word], Locations = [word] };
            await searcher.SearchAsync(new Query([new QueryTerm(word), new QueryTerm("deadlin")]) { Text = $"{word} deadline", Filter = filter }, CancellationToken.None);
        }

        Assert.Empty(scene.Server.Violations);
        Assert.Empty(scene.Log.Lines);
        Assert.Equal(Words.Length, scene.Server.Searches.Count());
    }

    [Fact]
    public async Task Ten_thousand_words_make_a_request_that_the_service_takes()
    {
        await using var scene = await ServiceScene.CreateAsync();
        await scene.PushAsync();
        var terms = Enumerable.Range(0, 10_000).Select(number => new QueryTerm($"w{number}", 0.1)).Append(new QueryTerm("deadlin"));

        var hits = await scene.Searcher().SearchAsync(new Query([.. terms]) { Text = new string('w', 60_000) }, CancellationToken.None);

        Assert.Empty(scene.Server.Violations);
        Assert.NotEmpty(hits);
        Assert.Equal(QueryText.MostTerms * 4, LuceneClause.Parse((string)scene.Server.Searches.Single()["search"]!).Count);
    }

    [Fact]
    public void A_phrase_reads_back_as_the_term_that_was_typed()
    {
        foreach (var word in Words)
        {
            var clauses = LuceneClause.Parse(QueryText.Of([new QueryTerm(word, 0.25)], new RetrievalOptions { TitleWeight = 0 }));

            Assert.All(clauses, clause => Assert.Equal(word, clause.Term));
            Assert.DoesNotContain("title", clauses.Select(clause => clause.Field));
        }
    }

    [Fact]
    public void A_term_that_is_named_twice_counts_twice_and_fields_have_their_weights()
    {
        var text = QueryText.Of([new QueryTerm("pay"), new QueryTerm("pay", 0.5)], new RetrievalOptions());

        Assert.Equal("title:\"pay\"^1.5 headings:\"pay\"^2.25 body:\"pay\"^1.5 aliases:\"pay\"^1.5", text);
    }

    [Fact]
    public void A_value_cannot_leave_its_quotes()
    {
        var filter = FilterText.Of("s", new PassageFilter { Postings = ["x') or (snapshot ne 'y"], PublishedFrom = new DateOnly(2026, 1, 2) });

        Assert.Equal("snapshot eq 's' and (postings/any(p: p eq 'x'') or (snapshot ne ''y')) and published ge 2026-01-02T00:00:00Z", filter);
    }
}
