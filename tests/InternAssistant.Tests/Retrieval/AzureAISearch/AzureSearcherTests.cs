using InternAssistant.Retrieval;

namespace InternAssistant.Tests.Retrieval.AzureAISearch;

public sealed class AzureSearcherTests
{
    private static readonly string[] Questions =
    [
        "How do I apply for the houses?", "When is the application deadline?", "stipend in Bergen", "courses for boats", "parking permit window", "telephone of the reception", "library opening hours Saturday",
    ];

    [Fact]
    public async Task The_service_ranks_as_the_index_on_this_machine_does()
    {
        await using var scene = await ServiceScene.CreateAsync();
        await scene.PushAsync();
        var searcher = scene.Searcher();

        foreach (var question in Questions)
        {
            var query = ServiceScene.Ask(question);
            var local = await scene.Snapshot.Searcher.SearchAsync(query, CancellationToken.None);
            var hits = await searcher.SearchAsync(query, CancellationToken.None);

            Assert.Equal(local.Select(hit => hit.Passage.Ordinal).Order(), hits.Select(hit => hit.Passage.Ordinal).Order());
            Assert.Equal(local[0].Passage, hits[0].Passage);
            Assert.All(hits, hit => Assert.Equal(local.Single(other => other.Passage == hit.Passage).Score, hit.Score, 0.25));
        }

        Assert.Empty(scene.Server.Violations);
        Assert.Equal(Questions.Length, scene.Server.Searches.Count());
        Assert.Empty(scene.Log.Lines);
    }

    [Fact]
    public async Task With_an_embedder_words_and_meaning_are_fused()
    {
        await using var scene = await ServiceScene.CreateAsync();
        scene.Embedder = new WordBagEmbedder();
        await scene.PushAsync();

        var hits = await scene.Searcher().SearchAsync(ServiceScene.Ask("Where can visitors park?") with { Take = 5 }, CancellationToken.None);

        Assert.Empty(scene.Server.Violations);
        Assert.Equal(5, hits.Count);
        Assert.All(hits, hit => Assert.InRange(hit.Score, 0.005, 0.0334));
        var search = Assert.Single(scene.Server.Searches);
        Assert.Equal("vector", (string?)search["vectorQueries"]![0]!["kind"]);
        Assert.Equal("preFilter", (string?)search["vectorFilterMode"]);
    }

    [Fact]
    public async Task Ties_stand_in_passage_order_and_scores_are_rounded()
    {
        await using var scene = await ServiceScene.CreateAsync();
        await scene.PushAsync();
        scene.Server.Next("search", 200, Count(scene));
        scene.Server.Next("search", 200, "{\"value\":[{\"@search.score\":2.000001,\"ordinal\":7},{\"@search.score\":2,\"ordinal\":3},{\"@search.score\":2.5,\"ordinal\":9}]}");

        var hits = await scene.Searcher().SearchAsync(ServiceScene.Ask("deadline") with { Take = 2 }, CancellationToken.None);

        Assert.Equal([(9, 2.5), (3, 2.0)], hits.Select(hit => (hit.Passage.Ordinal, hit.Score)));
    }

    [Fact]
    public async Task A_filter_lets_through_what_it_does_on_this_machine()
    {
        await using var scene = await ServiceScene.CreateAsync();
        await scene.PushAsync();
        var searcher = scene.Searcher();
        PassageFilter[] filters =
        [
            new() { Locations = ["porto", "NORWAY"] },
            new() { Categories = ["Postings", "no such"] },
            new() { Postings = [scene.Snapshot.Documents.First(document => document.FrontMatter.Posting is not null).Id] },
            new() { PublishedFrom = new DateOnly(2025, 12, 3), PublishedUntil = new DateOnly(2025, 12, 3) },
            new() { PublishedFrom = new DateOnly(2025, 12, 4), Locations = ["bergen"] },
            new() { PublishedUntil = new DateOnly(2025, 11, 30) },
        ];

        foreach (var filter in filters)
        {
            var query = ServiceScene.Ask("the internship stipend weeks apply form group") with { Filter = filter };
            var local = await scene.Snapshot.Searcher.SearchAsync(query, CancellationToken.None);
            var hits = await searcher.SearchAsync(query, CancellationToken.None);

            Assert.NotEmpty(local);
            Assert.Equal(local.Select(hit => hit.Passage.Ordinal).Order(), hits.Select(hit => hit.Passage.Ordinal).Order());
        }

        Assert.Empty(scene.Server.Violations);
    }

    [Fact]
    public async Task An_explanation_is_the_service_score()
    {
        await using var scene = await ServiceScene.CreateAsync();
        await scene.PushAsync();
        var (searcher, query) = (scene.Searcher(), ServiceScene.Ask("application deadline"));
        var hits = await searcher.SearchAsync(query, CancellationToken.None);

        var explanations = await searcher.ExplainAsync(query, [.. hits.Select(hit => hit.Passage)], CancellationToken.None);

        Assert.Equal(hits.Select(hit => hit.Score), explanations.Select(explanation => explanation.Score));
        Assert.All(explanations, explanation => Assert.Equal(("@search.score", explanation.Score), (explanation.Features.Single().Name, explanation.Features.Single().Score)));
    }

    [Fact]
    public async Task Nothing_to_look_for_asks_nobody()
    {
        await using var scene = await ServiceScene.CreateAsync();
        var searcher = scene.Searcher();

        Assert.Empty(await searcher.SearchAsync(new Query([]) { Text = "the" }, CancellationToken.None));
        Assert.Empty(await searcher.SearchAsync(ServiceScene.Ask("deadline") with { Take = 0 }, CancellationToken.None));
        Assert.Empty(scene.Server.Requests);
    }

    [Fact]
    public async Task A_snapshot_has_one_searcher()
    {
        await using var scene = await ServiceScene.CreateAsync();
        var searchers = scene.Searchers();

        Assert.Same(searchers.SearcherOf(scene.Snapshot), searchers.SearcherOf(scene.Snapshot));
    }

    private static string Count(ServiceScene scene) => $"{{\"@odata.count\":{scene.Snapshot.Passages.Count},\"value\":[]}}";
}
