using InternAssistant.Answering;
using InternAssistant.Conversation;
using InternAssistant.Retrieval;
using InternAssistant.Retrieval.AzureAISearch;
using InternAssistant.Retrieval.Fusion;
using InternAssistant.Retrieval.Index;
using InternAssistant.Tests.Builders;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace InternAssistant.Tests.Retrieval.AzureAISearch;

public sealed class AzureAISearchWiringTests
{
    [Fact]
    public async Task With_an_endpoint_the_service_searches_and_the_answer_is_proved_from_the_snapshot()
    {
        await using var scene = await ServiceScene.CreateAsync();
        await using var services = Services(scene.Snapshot, ("Endpoint", scene.Options.Endpoint), ("ApiKey", scene.Options.ApiKey), ("IndexName", "interns"), ("TimeoutMs", "20000"));
        await services.GetRequiredService<SnapshotPush>().PushAsync(scene.Snapshot, again: false, CancellationToken.None);

        var answer = await AskAsync(services.GetRequiredService<TurnOrchestrator>());
        var trace = await services.GetRequiredService<TurnOrchestrator>().TraceAsync(Deadline(), CancellationToken.None);
        var asked = scene.Server.Searches.Count();
        var local = await AskAsync(services.GetLocalTurns());

        Proof.Verify(answer, scene.Snapshot);
        Assert.Contains("15 February 2026", Assert.IsType<Answer.Grounded>(answer).Text, StringComparison.Ordinal);
        Assert.Equal(answer.Text, local.Text);
        Assert.All(trace.Hits, hit => Assert.Equal(hit.Hit.Score, hit.Explanation.Score));
        Assert.True(asked >= 3);
        Assert.Equal(asked, scene.Server.Searches.Count());
        Assert.Empty(scene.Server.Violations);
    }

    [Fact]
    public async Task Without_an_endpoint_nothing_is_there()
    {
        await using var services = Services(Harbour.Knowledge().BuildSnapshot());

        Assert.IsType<FusedSearchers>(services.GetService<ISearcherSource>());
        Assert.Null(services.GetService<SnapshotPush>());
        Assert.IsType<Answer.Grounded>(await AskAsync(services.GetRequiredService<TurnOrchestrator>()));
    }

    [Theory]
    [InlineData("https://name.search.windows.net", "key", "index", true)]
    [InlineData("https://name.search.windows.net/", "key", "a", true)]
    [InlineData("http://127.0.0.1:5000", "key", "my-index", true)]
    [InlineData("http://[::1]:5000", "key", "my-index", true)]
    [InlineData("http://name.search.windows.net", "key", "index", false)]
    [InlineData("http://localhost.evil.example", "key", "index", false)]
    [InlineData("https://user@name.search.windows.net", "key", "index", false)]
    [InlineData("https://name.search.windows.net/indexes", "key", "index", false)]
    [InlineData("https://name.search.windows.net/?x=1", "key", "index", false)]
    [InlineData("ftp://name", "key", "index", false)]
    [InlineData("name.search.windows.net", "key", "index", false)]
    [InlineData("https://name.search.windows.net", "", "index", false)]
    [InlineData("https://name.search.windows.net", "kéy", "index", false)]
    [InlineData("https://name.search.windows.net", "ke\ny", "index", false)]
    [InlineData("https://name.search.windows.net", "key", "Index", false)]
    [InlineData("https://name.search.windows.net", "key", "-index", false)]
    [InlineData("https://name.search.windows.net", "key", "", false)]
    [InlineData("", "", "index", true)]
    public void Settings_are_held_to_what_is_safe(string endpoint, string key, string index, bool valid)
    {
        var options = new AzureAISearchOptions { Endpoint = endpoint, ApiKey = key, IndexName = index };

        var result = new AzureAISearchOptionsValidator().Validate(null, options);

        Assert.Equal(valid, result.Succeeded);
        Assert.DoesNotContain("kéy", result.FailureMessage ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_are_held_to_their_limits() =>
        Assert.Equal(5, new AzureAISearchOptionsValidator().Validate(null, new AzureAISearchOptions { TimeoutMs = 0, PauseSeconds = 0, PushMinutes = 0, BatchSize = 1001, BatchKilobytes = 16_000 }).Failures!.Count());

    private static Turn Deadline() => new("When is the application deadline?", [], Builders.Assistant.Now);

    private static Task<Answer> AskAsync(TurnOrchestrator turns) => turns.AnswerAsync(Deadline(), CancellationToken.None);

    private static ServiceProvider Services(Snapshot snapshot, params (string Name, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.ToDictionary(setting => $"AzureAISearch:{setting.Name}", setting => (string?)setting.Value)).Build();
        var services = new ServiceCollection();
        services.AddSingleton<ISnapshotSource>(new FixedSnapshot(snapshot));
        services.AddInternAssistant(configuration);

        return services.BuildServiceProvider();
    }
}
