using System.Runtime.CompilerServices;
using InternAssistant.Answering;
using InternAssistant.Conversation;
using InternAssistant.Conversation.Masking;
using InternAssistant.Retrieval.Index;
using InternAssistant.Understanding;

namespace InternAssistant.Tracing;

/// <summary>Answers turns and records each whole, where the settings name a folder. The answers are the orchestrator's.</summary>
public sealed class TracedTurns(TurnOrchestrator turns, ISnapshotSource snapshots, TraceFolder folder, TracedSettings settings, TimeProvider clock)
{
    /// <summary>Answers a turn and records it under a name.</summary>
    /// <exception cref="InvalidOperationException">No snapshot has been loaded yet.</exception>
    public async Task<Answer> AnswerAsync(Turn turn, string traceId, CancellationToken cancellationToken)
    {
        if (!folder.IsOn)
        {
            return await turns.AnswerAsync(turn, cancellationToken);
        }

        var (answer, record) = await RecordAsync(turn, traceId, cancellationToken);
        folder.Append(record);

        return answer;
    }

    /// <summary>The same, told as it happens.</summary>
    /// <exception cref="InvalidOperationException">No snapshot has been loaded yet.</exception>
    public async IAsyncEnumerable<TurnEvent> AnswerEventsAsync(Turn turn, string traceId, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (!folder.IsOn)
        {
            await foreach (var happened in turns.AnswerEventsAsync(turn, cancellationToken))
            {
                yield return happened;
            }

            yield break;
        }

        var recording = new TurnRecording(Masked(turn), traceId, settings, clock);
        await using var events = turns.AnswerEventsAsync(recording.Turn, cancellationToken).GetAsyncEnumerator(cancellationToken);
        while (await recording.MovesAsync(events))
        {
            yield return events.Current;
        }

        if (recording.Record() is { } record)
        {
            folder.Append(record);
        }
    }

    /// <summary>Answers a turn and gives what there is to record of it.</summary>
    /// <exception cref="InvalidOperationException">No snapshot has been loaded yet.</exception>
    public async Task<(Answer Answer, TraceRecord Record)> RecordAsync(Turn turn, string traceId, CancellationToken cancellationToken)
    {
        var recording = new TurnRecording(Masked(turn), traceId, settings, clock);
        await using var events = turns.AnswerEventsAsync(recording.Turn, cancellationToken).GetAsyncEnumerator(cancellationToken);
        while (await recording.MovesAsync(events))
        {
            // The last event is the answer.
        }

        return (recording.Answer!, recording.Record()!);
    }

    private Turn Masked(Turn turn) => snapshots.Current is { } snapshot ? TurnMask.Of(turn, PublicWords.Of(snapshot)) : turn;
}
