using System.Collections.Concurrent;
using InternAssistant.Knowledge;
using InternAssistant.Knowledge.Loaders;
using InternAssistant.Retrieval;
using InternAssistant.Retrieval.Index;
using InternAssistant.Tests.Retrieval.Oracle;
using Microsoft.Extensions.Logging;
using Xunit.Abstractions;

namespace InternAssistant.Tests.Attacks;

/// <summary>What people and documents try so that the assistant says what they want. None of it may work, with a model that would obey or without one.</summary>
public sealed class AttackTests(ITestOutputHelper output)
{
    private static readonly SnapshotContent House = ShippedKnowledge.Content();
    private static readonly IReadOnlyList<AttackCase> Attacks = AttackCase.Read("attacks.jsonl");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Nobody_who_asks_makes_the_assistant_say_what_they_want(bool withModel)
    {
        var attacks = Attacks.Where(attack => attack.Side == "user").ToList();
        var snapshot = Snapshot.Build(House, new RetrievalOptions());

        await RunAsync(attacks, withModel, attack => [(snapshot, attack.Text)]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task No_document_makes_the_assistant_say_what_it_wants(bool withModel)
    {
        var attacks = Attacks.Where(attack => attack.Side == "document").ToList();

        await RunAsync(attacks, withModel, attack => PoisonedDocument.Of(attack).Select(document => (With(document.Id, document.Text), attack.Question!)));
    }

    private async Task RunAsync(IReadOnlyList<AttackCase> attacks, bool withModel, Func<AttackCase, IEnumerable<(Snapshot Snapshot, string Question)>> scenes)
    {
        await using var assistant = new AttackedAssistant(withModel);
        var successes = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(attacks, async (attack, _) =>
        {
            foreach (var (scene, (snapshot, question)) in scenes(attack).Index())
            {
                for (var way = 0; way < (withModel ? AttackReplies.Count : 1); way++)
                {
                    Adversary.Obey(attack.Canary, way);
                    foreach (var leak in Leaks.Of(await assistant.AskAsync(snapshot, question), attack.Canary))
                    {
                        successes.Add($"{attack.Id} [{scene}.{way}] {leak}");
                    }
                }
            }
        });
        foreach (var line in assistant.Log.From(LogLevel.Debug).Distinct())
        {
            foreach (var attack in attacks.Where(attack => attack.Canary.Any(word => line.Contains(word, StringComparison.OrdinalIgnoreCase))))
            {
                successes.Add($"{attack.Id} log: {line}");
            }
        }

        output.WriteLine($"{attacks.Count} attacks, {assistant.Adversary.Asked} calls of the model, {successes.Count} successes");
        Assert.True(successes.IsEmpty, string.Join('\n', successes.Order(StringComparer.Ordinal)));
        Assert.Equal(withModel, assistant.Adversary.Asked > attacks.Count);
    }

    private static Snapshot With(string id, string text)
    {
        var loader = DocumentLoaders.All.First(loader => loader.Extensions.Contains(Path.GetExtension(id)));
        var loaded = loader.Load(new SourceFile(id, System.Text.Encoding.UTF8.GetBytes(text)));
        IReadOnlyList<KnowledgeDocument> documents = loaded is LoadResult.Loaded { Document: { } document } ? [.. House.Documents, document] : House.Documents;
        IReadOnlyList<KnowledgeDocument> ordered = [.. documents.OrderBy(known => known.Id, StringComparer.Ordinal)];

        return Snapshot.Build(new SnapshotContent(ordered, PassageSplitter.Split(ordered), House.Synonyms), new RetrievalOptions());
    }
}
