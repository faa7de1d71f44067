using InternAssistant.Retrieval;

namespace InternAssistant.Tests.Retrieval.AzureAISearch;

public sealed class ServiceFailureTests
{
    private static readonly Query Deadline = ServiceScene.Ask("application deadline");

    [Theory]
    [InlineData(503, "", null)]
    [InlineData(429, "{\"error\":{\"code\":\"\",\"message\":\"throttled\"}}", "5")]
    [InlineData(404, "", null)]
    [InlineData(200, "{\"value\": [", null)]
    [InlineData(200, "<html>proxy</html>", null)]
    [InlineData(200, "{\"value\":[{\"@search.score\":1.0}]}", null)]
    [InlineData(200, "{\"value\":[{\"ordinal\":1}]}", null)]
    [InlineData(200, "{\"value\":[{\"@search.score\":1.0,\"ordinal\":99999}]}", null)]
    [InlineData(200, "{\"value\":[{\"@search.score\":1.0,\"ordinal\":1},{\"@search.score\":0.5,\"ordinal\":1}]}", null)]
    [InlineData(200, "{\"value\":[{\"@search.score\":1.0,\"ordinal\":\"one\"}]}", null)]
    public async Task When_the_service_fails_this_machine_answers_and_the_log_says_so_once(int status, string body, string? retryAfter)
    {
        await using var scene = await ServiceScene.CreateAsync();
        await scene.PushAsync();
        var searcher = scene.Searcher();
        await searcher.SearchAsync(Deadline, CancellationToken.None);
        for (var i = 0; i < 2; i++)
        {
            scene.Server.Next("search", status, body, retryAfter);
        }

        for (var i = 0; i < 2; i++)
        {
            await AssertAnswersFromHereAsync(scene, searcher);
            scene.Clock.Pass(TimeSpan.FromSeconds(16));
        }

        var line = Assert.Single(scene.Log.Lines);
        Assert.StartsWith("Warning: Azure AI Search fails", line, StringComparison.Ordinal);
        Assert.DoesNotContain("deadlin", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"value\":[]}")]
    public async Task When_the_service_finds_nothing_this_machine_looks_too(string body)
    {
        await using var scene = await ServiceScene.CreateAsync();
        await scene.PushAsync();
        var searcher = scene.Searcher();
        await searcher.SearchAsync(Deadline, CancellationToken.None);
        scene.Server.Next("search", 200, body);

        await AssertAnswersFromHereAsync(scene, searcher);

        Assert.Empty(scene.Log.Lines);
    }

    [Fact]
    public async Task A_failing_service_is_left_alone_for_a_while_and_then_asked_again()
    {
        await using var scene = await ServiceScene.CreateAsync();
        await scene.PushAsync();
        var searcher = scene.Searcher();
        await searcher.SearchAsync(Deadline, CancellationToken.None);
        scene.Server.Next("search", 429, retryAfter: "40");
        await AssertAnswersFromHereAsync(scene, searcher);
        var asked = scene.Server.Requests.Count;

        scene.Clock.Pass(TimeSpan.FromSeconds(39));
        await AssertAnswersFromHereAsync(scene, searcher);
        Assert.Equal(asked, scene.Server.Requests.Count);

        scene.Clock.Pass(TimeSpan.FromSeconds(2));
        await searcher.SearchAsync(Deadline, CancellationToken.None);
        Assert.True(scene.Server.Requests.Count > asked);
        Assert.Equal("Information: Azure AI Search answers again.", scene.Log.Lines.Last());
        Assert.Empty(scene.Server.Violations);
    }

    [Fact]
    public async Task A_service_that_is_late_is_not_waited_for()
    {
        await using var scene = await ServiceScene.CreateAsync();
        await scene.PushAsync();
        scene.Options.TimeoutMs = 100;
        scene.Server.Next("search", context => Task.Delay(Timeout.InfiniteTimeSpan, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default));

        await AssertAnswersFromHereAsync(scene, scene.Searcher());

        Assert.Contains("did not answer in time", Assert.Single(scene.Log.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_that_is_gone_costs_no_answer()
    {
        var scene = await ServiceScene.CreateAsync();
        var searcher = scene.Searcher();
        await scene.DisposeAsync();

        await AssertAnswersFromHereAsync(scene, searcher);

        Assert.Contains("cannot be reached", Assert.Single(scene.Log.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_gives_up_gets_no_answer()
    {
        await using var scene = await ServiceScene.CreateAsync();
        using var gone = new CancellationTokenSource();
        await gone.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await scene.Searcher().SearchAsync(Deadline, gone.Token));
    }

    [Fact]
    public async Task Until_the_service_has_the_whole_snapshot_this_machine_answers()
    {
        await using var scene = await ServiceScene.CreateAsync();
        await scene.PushAsync(Builders.Harbour.Knowledge().With("more.md", "# More\n\nOne thing more.\n").BuildSnapshot());
        var searcher = scene.Searcher();

        await AssertAnswersFromHereAsync(scene, searcher);
        await AssertAnswersFromHereAsync(scene, searcher);
        Assert.Contains("index push", Assert.Single(scene.Log.Lines), StringComparison.Ordinal);
        Assert.Empty(scene.Server.Searches);

        await scene.PushAsync();
        scene.Clock.Pass(TimeSpan.FromSeconds(31));
        await searcher.SearchAsync(Deadline, CancellationToken.None);
        Assert.Single(scene.Server.Searches);
        Assert.Empty(scene.Server.Violations);
    }

    [Fact]
    public async Task Vectors_of_another_model_are_not_searched()
    {
        await using var scene = await ServiceScene.CreateAsync();
        scene.Embedder = new WordBagEmbedder(name: "old model's");
        await scene.PushAsync();
        scene.Embedder = new WordBagEmbedder(name: "new model's");

        await AssertAnswersFromHereAsync(scene, scene.Searcher());

        Assert.Empty(scene.Server.Searches);
        Assert.Empty(scene.Server.Violations);
    }

    private static async Task AssertAnswersFromHereAsync(ServiceScene scene, IPassageSearcher searcher)
    {
        var local = await scene.Snapshot.Searcher.SearchAsync(Deadline, CancellationToken.None);

        Assert.Equal(local, await searcher.SearchAsync(Deadline, CancellationToken.None));
    }
}
