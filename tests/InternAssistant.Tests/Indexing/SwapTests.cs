using System.Collections.Concurrent;
using InternAssistant.Answering;
using InternAssistant.Conversation;
using InternAssistant.Indexing;
using InternAssistant.Retrieval.Index;
using InternAssistant.Tests.Knowledge;
using InternAssistant.Understanding;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace InternAssistant.Tests.Indexing;

public sealed class SwapTests
{
    private const int Swaps = 50;
    private const int Askers = 16;

    [Fact]
    public async Task Sixteen_askers_get_whole_answers_through_fifty_swaps()
    {
        using var knowledge = new TemporaryFolder();
        using var index = new TemporaryFolder();
        var editions = new ConcurrentDictionary<string, int>();
        editions[await IndexAsync(knowledge, index, 0)] = 0;
        using var watcher = new SnapshotWatcher(new SnapshotStore(index.Path), TimeProvider.System, NullLogger<SnapshotWatcher>.Instance);
        using var done = new CancellationTokenSource();
        var turns = Turns(watcher);
        var answered = new ConcurrentDictionary<string, int>();
        var askers = Enumerable.Range(0, Askers).Select(_ => Task.Run(() => AskAsync(turns, answered, done.Token))).ToList();

        for (var edition = 1; edition <= Swaps; edition++)
        {
            var id = await IndexAsync(knowledge, index, edition);
            editions[id] = edition;
            await WaitUntilAnsweredAsync(answered, id);
        }

        await done.CancelAsync();
        var answers = (await Task.WhenAll(askers)).SelectMany(list => list).ToList();

        Assert.All(answers, answer => AssertWhole(answer, editions[answer.Snapshot]));
        Assert.Superset(editions.Keys.Where(id => editions[id] > 0).ToHashSet(), answers.Select(answer => answer.Snapshot).ToHashSet());
    }

    private static void AssertWhole(Answer answer, int edition)
    {
        var grounded = Assert.IsType<Answer.Grounded>(answer);
        Assert.NotEmpty(grounded.Citations);
        Assert.All(grounded.Citations, citation => Assert.Contains($"{1000 + edition} kroner", citation.Quote, StringComparison.Ordinal));
        Assert.Contains($"{1000 + edition} kroner", grounded.Text, StringComparison.Ordinal);
    }

    private static async Task<List<Answer>> AskAsync(TurnOrchestrator turns, ConcurrentDictionary<string, int> answered, CancellationToken cancellationToken)
    {
        var answers = new List<Answer>();
        while (!cancellationToken.IsCancellationRequested)
        {
            answers.Add(await turns.AnswerAsync(new Turn("What is the stipend in Oslo?", [], new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero)), CancellationToken.None));
            answered.TryAdd(answers[^1].Snapshot, 0);
            await Task.Yield();
        }

        return answers;
    }

    private static async Task<string> IndexAsync(TemporaryFolder knowledge, TemporaryFolder index, int edition)
    {
        knowledge.With("a.md", $"# Oslo\n\n## What is the stipend in Oslo?\n\nThe stipend in Oslo is {1000 + edition} kroner.\n")
            .With("b.md", $"# Everywhere\n\n## Stipends\n\nThe stipend in Oslo is {1000 + edition} kroner for everybody.\n");
        var report = await new Reindexer().IndexAsync(new IndexRequest(knowledge.Path, index.Path) { Force = true }, CancellationToken.None);
        Assert.True(report.Promoted);

        return report.SnapshotId!;
    }

    // The system tells of the rename; the second's timer stands behind it.
    private static async Task WaitUntilAnsweredAsync(ConcurrentDictionary<string, int> answered, string id)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        using var look = new PeriodicTimer(TimeSpan.FromMilliseconds(5));
        while (!answered.ContainsKey(id))
        {
            await look.WaitForNextTickAsync(patience.Token);
        }
    }

    private static TurnOrchestrator Turns(ISnapshotSource snapshots)
    {
        var settings = Options.Create(new AnsweringOptions());

        return new TurnOrchestrator(snapshots, new RuleQuestionReader(), new ExtractiveAnswerWriter(settings), settings, Options.Create(new ContactOptions()));
    }
}
