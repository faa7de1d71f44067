using System.Text.Json.Nodes;
using InternAssistant.Answering;
using InternAssistant.Answering.Checking;
using InternAssistant.Conversation;
using InternAssistant.Models.Recording;

namespace InternAssistant.Tracing;

/// <summary>One turn while it is recorded.</summary>
internal sealed class TurnRecording(Turn turn, string traceId, TracedSettings settings, TimeProvider clock)
{
    private readonly ModelJournal model = new();
    private readonly DropJournal drops = new();
    private readonly DateTimeOffset began = clock.GetUtcNow();
    private readonly TurnWatch watch = new(clock);

    /// <summary>The turn, masked.</summary>
    public Turn Turn => turn;

    public Answer? Answer { get; private set; }

    /// <summary>Goes on to the next event with the journals of this turn.</summary>
    public async ValueTask<bool> MovesAsync(IAsyncEnumerator<TurnEvent> events)
    {
        ModelJournal.Use(model);
        DropJournal.Use(drops);
        var moved = await events.MoveNextAsync();
        if (moved)
        {
            watch.Saw(events.Current);
            Answer = (events.Current as TurnEvent.Answered)?.Answer ?? Answer;
        }

        return moved;
    }

    /// <summary>What there is to record; null while there is no answer.</summary>
    public TraceRecord? Record() => Answer is not { } answer ? null : new TraceRecord
    {
        Format = TraceRecord.CurrentFormat,
        TraceId = traceId,
        At = began,
        Question = turn.Text,
        History = turn.History,
        Now = turn.Now,
        Snapshot = answer.Snapshot,
        Settings = settings.All,
        Model = model.Exchanges,
        Dropped = [.. drops.Dropped.Select(drop => new TracedDrop(drop.Writer, drop.Sentence.Text, drop.Sentence.Reason.ToString(), drop.Sentence.Position))],
        Timings = watch.Timings(),
        Answer = CanonicalOf(answer),
    };

    public static JsonObject CanonicalOf(Answer answer) => JsonNode.Parse(AnswerJson.From(answer, "", TimeSpan.Zero).WriteCanonical())!.AsObject();
}
