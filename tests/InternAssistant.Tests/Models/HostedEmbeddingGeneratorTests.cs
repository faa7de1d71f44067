using InternAssistant.Models;
using Microsoft.AspNetCore.Http;

namespace InternAssistant.Tests.Models;

public sealed class HostedEmbeddingGeneratorTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task Vectors_come_back_in_the_order_of_the_texts_with_length_one()
    {
        await using var server = await FakeEmbeddingServer.StartAsync(texts => FakeEmbeddingServer.Vectors([(1, [0, 5]), (0, [3, 4])]));
        using var generator = Generator(server);

        var embeddings = await generator.GenerateAsync(["a", "b"]);

        Assert.Equal([0.6f, 0.8f], embeddings[0].Vector.ToArray());
        Assert.Equal([0f, 1f], embeddings[1].Vector.ToArray());
        Assert.Equal("hosted:m", generator.Name);
    }

    [Fact]
    public async Task Many_texts_are_sent_in_several_requests()
    {
        await using var server = await FakeEmbeddingServer.StartAsync(texts => FakeEmbeddingServer.Vectors(texts.Select((_, i) => (i, new float[] { 1 }))));
        using var generator = Generator(server);

        Assert.Equal(70, (await generator.GenerateAsync(Enumerable.Repeat("a", 70))).Count);
        Assert.Equal([32, 32, 6], server.Batches);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(500)]
    public async Task A_refusal_is_named_and_not_asked_again(int status)
    {
        await using var server = await FakeEmbeddingServer.StartAsync(_ => Results.StatusCode(status));

        Assert.Contains($"status {status}", await FailureAsync(server), StringComparison.Ordinal);
        Assert.Single(server.Batches);
    }

    [Fact]
    public async Task A_wrong_key_is_named()
    {
        await using var server = await FakeEmbeddingServer.StartAsync(_ => Results.Ok());

        Assert.Contains("status 401", await FailureAsync(server, key: "wrong"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<html>")]
    [InlineData("{}")]
    [InlineData("{\"data\":[{\"index\":0,\"object\":\"embedding\",\"embedding\":\"!!\"}],\"model\":\"m\",\"object\":\"list\",\"usage\":{\"prompt_tokens\":1,\"total_tokens\":1}}")]
    public async Task An_answer_that_is_no_list_of_vectors_is_refused(string body)
    {
        await using var server = await FakeEmbeddingServer.StartAsync(_ => Results.Text(body, "application/json"));

        Assert.NotEmpty(await FailureAsync(server));
    }

    [Fact]
    public async Task Vectors_that_cannot_be_compared_are_refused()
    {
        await AssertRefusedAsync("2 vectors for 1 texts", (0, [1]), (1, [1]));
        await AssertRefusedAsync("numbered", (5, [1]));
        await AssertRefusedAsync("not finite", (0, [float.NaN, 1]));
        await AssertRefusedAsync("not finite", (0, [float.PositiveInfinity]));
        await AssertRefusedAsync("all 0", (0, [0, 0]));
        await AssertRefusedAsync("The embedder at", (0, []));
    }

    [Fact]
    public async Task A_vector_of_another_length_than_the_first_is_refused()
    {
        await using var server = await FakeEmbeddingServer.StartAsync(_ => FakeEmbeddingServer.Vectors([(0, [1, 2]), (1, [1, 2, 3])]));
        using var generator = Generator(server);

        var error = await Assert.ThrowsAsync<HostedEmbeddingException>(() => generator.GenerateAsync(["a", "b"]));

        Assert.Contains("3 numbers where 2", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_slow_answer_is_given_up()
    {
        using var never = new ManualResetEventSlim();
        await using var server = await FakeEmbeddingServer.StartAsync(_ =>
        {
            never.Wait(Patience);

            return Results.Ok();
        });
        using var generator = new HostedEmbeddingGenerator(server.Endpoint, "secret", "m", TimeSpan.FromMilliseconds(100));

        var error = await Assert.ThrowsAsync<HostedEmbeddingException>(() => generator.GenerateAsync(["a"]));
        never.Set();

        Assert.Contains("within 100 ms", error.Message, StringComparison.Ordinal);
    }

    private static HostedEmbeddingGenerator Generator(FakeEmbeddingServer server, string key = "secret") => new(server.Endpoint, key, "m", Patience);

    private static async Task AssertRefusedAsync(string reason, params (int Index, float[] Vector)[] vectors)
    {
        await using var server = await FakeEmbeddingServer.StartAsync(_ => FakeEmbeddingServer.Vectors(vectors));

        Assert.Contains(reason, await FailureAsync(server), StringComparison.Ordinal);
    }

    private static async Task<string> FailureAsync(FakeEmbeddingServer server, string key = "secret")
    {
        using var generator = Generator(server, key);

        return (await Assert.ThrowsAsync<HostedEmbeddingException>(() => generator.GenerateAsync(["a"]))).Message;
    }
}
