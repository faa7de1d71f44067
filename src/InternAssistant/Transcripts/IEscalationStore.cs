namespace InternAssistant.Transcripts;

/// <summary>Keeps the questions that wait for a person.</summary>
public interface IEscalationStore
{
    /// <summary>Keeps one. While the same question of a conversation waits, it is not kept twice.</summary>
    ValueTask RecordAsync(Escalation escalation, CancellationToken cancellationToken);

    /// <summary>All that is kept, oldest first.</summary>
    ValueTask<IReadOnlyList<Escalation>> ListAsync(CancellationToken cancellationToken);
}
