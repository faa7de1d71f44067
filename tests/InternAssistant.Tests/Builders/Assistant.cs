using InternAssistant.Answering;
using InternAssistant.Conversation;
using InternAssistant.Retrieval.Index;
using InternAssistant.Understanding;
using Microsoft.Extensions.Options;

namespace InternAssistant.Tests.Builders;

/// <summary>The assistant over one snapshot, at a fixed time. Every answer is checked against the documents on its way out.</summary>
internal sealed class Assistant
{
    public static readonly DateTimeOffset Now = new(2026, 1, 15, 12, 0, 0, TimeSpan.Zero);

    public Assistant(Snapshot snapshot, AnsweringOptions answering, ContactOptions contacts)
    {
        Snapshot = snapshot;
        Snapshots = new FixedSnapshot(snapshot);
        Orchestrator = new TurnOrchestrator(
            Snapshots, new RuleQuestionReader(), new ExtractiveAnswerWriter(Options.Create(answering)), Options.Create(answering), Options.Create(contacts));
    }

    public Snapshot Snapshot { get; }

    public ISnapshotSource Snapshots { get; }

    public TurnOrchestrator Orchestrator { get; }

    public Task<Answer> AskAsync(string question, params string[] earlier) => AskAtAsync(Now, question, earlier);

    public async Task<Answer> AskAtAsync(DateTimeOffset now, string question, params string[] earlier)
    {
        var turn = new Turn(question, [.. earlier.Select(text => new PastTurn(text))], now);
        var answer = await Orchestrator.AnswerAsync(turn, CancellationToken.None);
        Proof.Verify(answer, Snapshot);

        return answer;
    }

    public async Task<Answer.Grounded> AnswerAsync(string question, params string[] earlier) =>
        Assert.IsType<Answer.Grounded>(await AskAsync(question, earlier));

    public async Task<Answer.Abstention> RefuseAsync(string question, params string[] earlier) =>
        Assert.IsType<Answer.Abstention>(await AskAsync(question, earlier));

    public Task<Question> ReadAsync(string question, params string[] earlier) =>
        new RuleQuestionReader().ReadAsync(new Turn(question, [.. earlier.Select(text => new PastTurn(text))], Now), Snapshot, CancellationToken.None).AsTask();
}
