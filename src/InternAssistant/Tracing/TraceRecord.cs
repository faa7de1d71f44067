using System.Text.Json.Nodes;
using InternAssistant.Conversation;
using InternAssistant.Models.Recording;

namespace InternAssistant.Tracing;

/// <summary>All that a turn's answer came from, over the masked text. One line of a trace.</summary>
public sealed record TraceRecord
{
    /// <summary>The form of the line that this program writes.</summary>
    public const int CurrentFormat = 1;

    /// <summary>The form of the line.</summary>
    public required int Format { get; init; }

    /// <summary>The name that the answer carries.</summary>
    public required string TraceId { get; init; }

    /// <summary>When the turn began, by the clock of the machine.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What was asked.</summary>
    public required string Question { get; init; }

    /// <summary>What was said before, oldest first.</summary>
    public required IReadOnlyList<PastTurn> History { get; init; }

    /// <summary>The clock that the answer was given by.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>The snapshot that was asked.</summary>
    public required string Snapshot { get; init; }

    /// <summary>The settings that an answer depends on, by their names; no keys.</summary>
    public required IReadOnlyDictionary<string, string> Settings { get; init; }

    /// <summary>What a language model was asked and replied.</summary>
    public required IReadOnlyList<ModelExchange> Model { get; init; }

    /// <summary>The sentences that the checker dropped.</summary>
    public required IReadOnlyList<TracedDrop> Dropped { get; init; }

    /// <summary>How long the parts of the turn took.</summary>
    public required TraceTimings Timings { get; init; }

    /// <summary>The canonical answer.</summary>
    public required JsonObject Answer { get; init; }

    /// <summary>The turn to answer again.</summary>
    public Turn ToTurn() => new(Question, History, Now);
}
