using InternAssistant.Answering;

namespace InternAssistant;

/// <summary>What can be shown while a turn is answered. Nothing unchecked is ever in an event.</summary>
public abstract record TurnEvent
{
    private TurnEvent()
    {
    }

    /// <summary>What a person may read while waiting; null when there is nothing to wait for.</summary>
    public abstract string? Status { get; }

    /// <summary>The documents are being searched.</summary>
    public sealed record Searching : TurnEvent
    {
        /// <inheritdoc/>
        public override string Status => "Searching…";
    }

    /// <summary>An answer is being written and each of its quotes looked for.</summary>
    public sealed record CheckingSources : TurnEvent
    {
        /// <inheritdoc/>
        public override string Status => "Checking sources…";
    }

    /// <summary>The checked answer, whole: the last event of a turn, and the only one of its kind.</summary>
    /// <param name="Answer">What is said.</param>
    public sealed record Answered(Answer Answer) : TurnEvent
    {
        /// <inheritdoc/>
        public override string? Status => null;
    }
}
