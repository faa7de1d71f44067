using InternAssistant.Retrieval;
using InternAssistant.Retrieval.AzureAISearch;
using InternAssistant.Retrieval.Index;
using InternAssistant.Tests.Builders;

namespace InternAssistant.Tests.Retrieval.AzureAISearch;

public sealed class SnapshotPushTests
{
    [Fact]
    public async Task A_push_creates_the_index_and_brings_every_passage()
    {
        await using var scene = await ServiceScene.CreateAsync();

        var report = await scene.PushAsync();

        Assert.Empty(scene.Server.Violations);
        Assert.True(report.IndexCreated);
        Assert.Equal(scene.Snapshot.Passages.Count, report.Uploaded);
        Assert.Equal(scene.Snapshot.Passages.Select(passage => PassageRow.KeyOf(scene.Snapshot.Id, passage.Ordinal)), scene.Server.Index.Documents.Select(KeyOf));
        Assert.All(scene.Server.Index.Documents, document => Assert.Null(document["vector"]));
    }

    [Fact]
    public async Task A_second_push_uploads_nothing_unless_it_is_told_to()
    {
        await using var scene = await ServiceScene.CreateAsync();
        await scene.PushAsync();

        var second = await scene.PushAsync();
        var again = await scene.PushAsync(again: true);

        Assert.Empty(scene.Server.Violations);
        Assert.Equal((false, 0, 0), (second.IndexCreated, second.Uploaded, second.Batches));
        Assert.Equal(scene.Snapshot.Passages.Count, again.Uploaded);
    }

    [Fact]
    public async Task An_embedder_that_comes_later_adds_its_field_and_one_that_goes_leaves_it()
    {
        await using var scene = await ServiceScene.CreateAsync();
        await scene.PushAsync();
        scene.Embedder = new WordBagEmbedder();

        var with = await scene.PushAsync();
        scene.Embedder = null;
        var without = await scene.PushAsync(again: true);

        Assert.Empty(scene.Server.Violations);
        Assert.Equal((scene.Snapshot.Passages.Count, 32, (int?)null), (with.Uploaded, with.Dimensions, without.Dimensions));
        Assert.Equal(32, (int)IndexContract.Field(scene.Server.Index.Definition!, "vector")["dimensions"]!);
    }

    [Fact]
    public async Task Vectors_of_another_length_are_refused_with_a_remedy()
    {
        await using var scene = await ServiceScene.CreateAsync();
        scene.Embedder = new WordBagEmbedder(16);
        await scene.PushAsync();
        scene.Embedder = new WordBagEmbedder(48, "other");

        var failure = await Assert.ThrowsAsync<PushException>(() => scene.PushAsync());

        Assert.Contains("AzureAISearch:IndexName", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_parameters_of_BM25_change_the_index_that_is_there()
    {
        await using var scene = await ServiceScene.CreateAsync();
        await scene.PushAsync();
        var content = new SnapshotContent(scene.Snapshot.Documents, scene.Snapshot.Passages, scene.Snapshot.Synonyms);

        await scene.PushAsync(Snapshot.Build(content, new RetrievalOptions { K1 = 1.6 }));

        Assert.Empty(scene.Server.Violations);
        Assert.Equal(1.6, (double)scene.Server.Index.Definition!["similarity"]!["k1"]!);
        Assert.Equal(1, scene.Server.Requests.Count(request => request.Query.Contains("allowIndexDowntime=true", StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public async Task A_model_that_gives_no_numbers_ends_the_push_with_a_reason()
    {
        await using var scene = await ServiceScene.CreateAsync();
        scene.Embedder = new WordBagEmbedder(0);

        var failure = await Assert.ThrowsAsync<PushException>(() => scene.PushAsync());

        Assert.Contains("'word-bag'", failure.Message, StringComparison.Ordinal);
        Assert.Empty(scene.Server.Requests);
    }

    [Fact]
    public async Task Batches_keep_to_their_number_and_size()
    {
        await using var scene = await ServiceScene.CreateAsync();
        scene.Options.BatchSize = 3;
        await scene.PushAsync();
        scene.Options.BatchSize = 1000;
        scene.Options.BatchKilobytes = 2;
        var before = scene.Server.Requests.Count;

        await scene.PushAsync(again: true);

        var batches = scene.Server.Requests.Select((request, at) => (request, at)).Where(entry => entry.request.Kind == "batch").ToList();
        Assert.All(batches.Where(entry => entry.at < before), entry => Assert.InRange(entry.request.Body["value"]!.AsArray().Count, 1, 3));
        Assert.All(batches.Where(entry => entry.at >= before), entry => Assert.True(entry.request.Bytes <= 2000 || entry.request.Body["value"]!.AsArray().Count == 1));
        Assert.Contains(batches.Where(entry => entry.at >= before), entry => entry.request.Body["value"]!.AsArray().Count > 1);
        Assert.Equal(scene.Snapshot.Passages.Count, scene.Server.Index.Documents.Count);
    }

    [Fact]
    public async Task What_fails_of_a_batch_is_sent_again_alone_with_longer_waits()
    {
        await using var scene = await ServiceScene.CreateAsync();
        var key = PassageRow.KeyOf(scene.Snapshot.Id, 2);
        scene.Server.Index.Refusals[key] = new Queue<int>([503, 422, 409]);

        var report = await scene.PushAsync();

        Assert.Equal(3, report.Retries);
        Assert.Equal([1, 2, 4], scene.PushClock.Waits.Select(wait => wait.TotalSeconds));
        Assert.Equal([key], scene.Server.Requests.Where(request => request.Kind == "batch").Skip(1).SelectMany(request => request.Body["value"]!.AsArray()).Select(action => (string)action!["key"]!).Distinct());
        Assert.Contains(key, scene.Server.Index.Documents.Select(KeyOf));
    }

    [Fact]
    public async Task A_passage_that_is_refused_for_good_stops_the_push_and_is_named()
    {
        await using var scene = await ServiceScene.CreateAsync();
        var key = PassageRow.KeyOf(scene.Snapshot.Id, 2);
        scene.Server.Index.Refusals[key] = new Queue<int>([400]);

        var failure = await Assert.ThrowsAsync<PushException>(() => scene.PushAsync());

        Assert.Contains(key, failure.Message, StringComparison.Ordinal);
        Assert.Empty(scene.PushClock.Waits);
    }

    [Fact]
    public async Task A_busy_service_is_asked_again_when_it_wants_to_be()
    {
        await using var scene = await ServiceScene.CreateAsync();
        scene.Server.Next("batch", 429, retryAfter: "17");
        scene.Server.Next("batch", 503, "{\"error\":{\"code\":\"\",\"message\":\"busy\"}}", "Sun, 01 Mar 2026 09:01:17 GMT");

        await scene.PushAsync();

        Assert.Equal([17, 60], scene.PushClock.Waits.Select(wait => wait.TotalSeconds));
        Assert.Equal(scene.Snapshot.Passages.Count, scene.Server.Index.Documents.Count);
    }

    [Fact]
    public async Task A_service_that_stays_busy_ends_the_push_at_its_deadline_and_nothing_old_is_deleted()
    {
        await using var scene = await ServiceScene.CreateAsync();
        var old = Old();
        await scene.PushAsync(old);
        scene.Server.Next("batch", 503, retryAfter: "3600");

        var failure = await Assert.ThrowsAsync<PushException>(() => scene.PushAsync());

        Assert.Contains("AzureAISearch:PushMinutes", failure.Message, StringComparison.Ordinal);
        Assert.All(scene.Server.Index.Documents, document => Assert.Equal(old.Id, (string)document["snapshot"]!));
    }

    [Fact]
    public async Task Older_snapshots_go_only_when_the_new_one_can_be_searched_whole()
    {
        await using var scene = await ServiceScene.CreateAsync();
        var old = Old();
        await scene.PushAsync(old);
        scene.Server.Index.Lag = 4;

        var report = await scene.PushAsync();
        await scene.PushAsync();

        Assert.Empty(scene.Server.Violations);
        Assert.Equal(old.Passages.Count, report.Deleted);
        Assert.True(report.Retries >= 2);
        Assert.All(scene.Server.Index.Documents, document => Assert.Equal(scene.Snapshot.Id, (string)document["snapshot"]!));
        var requests = scene.Server.Requests.ToList();
        var deletion = requests.FindIndex(request => request.Kind == "batch" && (string)request.Body["value"]![0]!["@search.action"]! == "delete");
        Assert.True(deletion > requests.FindLastIndex(request => request.Kind == "batch" && (string)request.Body["value"]![0]!["@search.action"]! == "upload"));
    }

    [Theory]
    [InlineData(403, "{}", "admin key")]
    [InlineData(400, "{\"error\":{\"code\":\"x\",\"message\":\"The request is invalid.\"}}", "The request is invalid.")]
    [InlineData(200, "{\"value\": [", "not understood")]
    [InlineData(200, "<html>proxy</html>", "not understood")]
    [InlineData(200, "{\"value\":[]}", "does not say")]
    public async Task A_wrong_answer_ends_the_push_with_a_reason(int status, string body, string reason)
    {
        await using var scene = await ServiceScene.CreateAsync();
        scene.Server.Next("batch", status, body);

        var failure = await Assert.ThrowsAsync<PushException>(() => scene.PushAsync());

        Assert.Contains(reason, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(SearchServiceServer.Key, failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_that_is_no_Unicode_becomes_Unicode()
    {
        Assert.Equal("a\uFFFDb\uFFFD \U0001F600", ServiceText.Clean("a\uD800b\uDC00 \U0001F600"));
        Assert.False(ServiceText.IsValid("\uDC00\uD800"));
        Assert.True(ServiceText.IsValid("x\U0001F600\U0001F600y"));
    }

    private static Snapshot Old() => new KnowledgeBuilder().With("old.md", "# Old\n\nNothing of this is true any more.\n\n## Then\n\nIt was long ago.\n").BuildSnapshot();

    private static string KeyOf(System.Text.Json.Nodes.JsonObject document) => (string)document["key"]!;
}
