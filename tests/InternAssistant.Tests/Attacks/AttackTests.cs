using InternAssistant.Conversation;
using InternAssistant.Retrieval;
using InternAssistant.Retrieval.Index;
using Xunit.Abstractions;

namespace InternAssistant.Tests.Attacks;

/// <summary>What people and documents try so that the assistant says what they want. None of it may work, with a model that would obey or without one.</summary>
public sealed class AttackTests(ITestOutputHelper output)
{
    private static readonly IReadOnlyList<AttackCase> Attacks = [.. AttackCase.Read("attacks.jsonl"), .. AttackCase.Read("own-attacks.jsonl")];

    [Fact]
    public async Task Nobody_who_asks_makes_the_assistant_say_what_they_want()
    {
        var attacks = Attacks.Where(attack => attack.Side == "user").ToList();
        var snapshot = Snapshot.Build(AttackedHouse.Content, new RetrievalOptions());
        await using var run = new AttackRun();

        await run.TryAsync(attacks, attack => [(snapshot, attack.Text, [])]);

        Assert.True(attacks.Count >= 475);
        run.Verify(output);
    }

    [Fact]
    public async Task No_document_makes_the_assistant_say_what_it_wants()
    {
        var attacks = Attacks.Where(attack => attack.Side == "document").ToList();
        await using var run = new AttackRun();

        await run.TryAsync(attacks, attack => PoisonedDocument.Of(attack).Select(document => (AttackedHouse.With(document.Id, document.Text), attack.Question!, NoHistory)));

        Assert.True(attacks.Count >= 210);
        run.Verify(output);
    }

    private static IReadOnlyList<PastTurn> NoHistory => [];
}
