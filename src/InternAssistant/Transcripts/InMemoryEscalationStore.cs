using InternAssistant.Conversation;

namespace InternAssistant.Transcripts;

/// <summary>Keeps the last escalations in this process only.</summary>
public sealed class InMemoryEscalationStore : IEscalationStore
{
    private const int Most = 10_000;

    private readonly BoundedMemory<(string Conversation, string? Question), Escalation> kept = new(Most);

    /// <inheritdoc/>
    public ValueTask RecordAsync(Escalation escalation, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(escalation);
        if (!kept.TryFind((escalation.Conversation, escalation.Question), out _))
        {
            kept.Keep((escalation.Conversation, escalation.Question), escalation);
        }

        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Escalation>> ListAsync(CancellationToken cancellationToken) => ValueTask.FromResult(kept.All());
}
