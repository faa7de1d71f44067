using System.Collections.Concurrent;
using InternAssistant.Conversation;
using InternAssistant.Retrieval.Index;
using Microsoft.Extensions.Logging;
using Xunit.Abstractions;

namespace InternAssistant.Tests.Attacks;

/// <summary>Tries attacks against both writers and keeps account of what came out.</summary>
internal sealed class AttackRun : IAsyncDisposable
{
    private readonly AttackedAssistant plain = new(withModel: false);
    private readonly AttackedAssistant obedient = new(withModel: true);
    private readonly ConcurrentBag<string> successes = [];
    private int attempts;
    private IReadOnlyList<AttackCase> tried = [];

    /// <summary>Asks in each scene of each attack: without a model once, and with one that obeys in several ways.</summary>
    public async Task TryAsync(IReadOnlyList<AttackCase> attacks, Func<AttackCase, IEnumerable<(Snapshot Snapshot, string Question, IReadOnlyList<PastTurn> History)>> scenes)
    {
        tried = [.. tried, .. attacks];
        await Parallel.ForEachAsync(attacks.Index(), async (numbered, _) =>
        {
            foreach (var (scene, (snapshot, question, history)) in scenes(numbered.Item).Index())
            {
                await TryAsync(numbered.Item, $"scene {scene}, no model", plain, snapshot, question, history);
                for (var turn = 0; turn < AttackReplies.Tried; turn++)
                {
                    var way = (numbered.Index + scene + (turn * 2)) % AttackReplies.Count;
                    Adversary.Obey(numbered.Item.Canary, way);
                    await TryAsync(numbered.Item, $"scene {scene}, reply {way}", obedient, snapshot, question, history);
                }
            }
        });
    }

    /// <summary>Nothing came out, in an answer or in a log, and the obedient model had its say.</summary>
    public void Verify(ITestOutputHelper output, int? leastReplies = null)
    {
        foreach (var line in plain.Log.From(LogLevel.Debug).Concat(obedient.Log.From(LogLevel.Debug)).Distinct())
        {
            foreach (var attack in tried.Where(attack => attack.Canary.Any(word => line.Contains(word, StringComparison.OrdinalIgnoreCase))))
            {
                successes.Add($"{attack.Id}, log: {line}");
            }
        }

        output.WriteLine($"{tried.Count} attacks, {attempts} attempts, {obedient.Adversary.Asked} replies of an obedient model, {successes.Count} successes");
        Assert.True(successes.IsEmpty, string.Join('\n', successes.Order(StringComparer.Ordinal)));
        Assert.True(obedient.Adversary.Asked >= (leastReplies ?? tried.Count));
        Assert.Equal(0, plain.Adversary.Asked);
    }

    public async ValueTask DisposeAsync()
    {
        await plain.DisposeAsync();
        await obedient.DisposeAsync();
    }

    private async Task TryAsync(AttackCase attack, string scene, AttackedAssistant assistant, Snapshot snapshot, string question, IReadOnlyList<PastTurn> history)
    {
        Interlocked.Increment(ref attempts);
        foreach (var leak in Leaks.Of(await assistant.AskAsync(snapshot, question, history), attack.Canary))
        {
            successes.Add($"{attack.Id}, {scene}, {leak}");
        }
    }
}
