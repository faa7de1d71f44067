using InternAssistant.Evaluation;
using InternAssistant.Retrieval.Index;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace InternAssistant.AcceptanceTests.Quality;

/// <summary>A folder of documents as it lies in the repository, served by the product's own parts with their default settings, and asked golden questions.</summary>
internal sealed class QuestionSet : ISnapshotSource, IAsyncDisposable
{
    private readonly string index = Directory.CreateTempSubdirectory("interns-").FullName;
    private readonly ServiceProvider services;

    private QuestionSet()
    {
        var registered = new ServiceCollection();
        registered.AddInternAssistant(new ConfigurationBuilder().Build());
        registered.AddSingleton<ISnapshotSource>(this);
        services = registered.BuildServiceProvider();
    }

    public Snapshot? Current { get; private set; }

    /// <summary>Indexes a folder.</summary>
    public static async Task<QuestionSet> OverAsync(string documents)
    {
        var set = new QuestionSet();
        var report = await set.services.GetRequiredService<Reindexer>().IndexAsync(documents, set.index, CancellationToken.None);
        Assert.Null(report.Problem);
        set.Current = new SnapshotStore(set.index).OpenCurrent(out _);

        return set;
    }

    /// <summary>Puts the questions of a file.</summary>
    public Task<EvaluationReport> EvaluateAsync(string questions) =>
        new Evaluator(services.GetRequiredService<TurnOrchestrator>(), this, TimeProvider.System).EvaluateAsync(GoldenFile.Read(questions), CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        Directory.Delete(index, recursive: true);
    }
}
