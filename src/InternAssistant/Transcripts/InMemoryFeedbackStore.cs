using InternAssistant.Conversation;

namespace InternAssistant.Transcripts;

/// <summary>Keeps the last reactions in this process only.</summary>
public sealed class InMemoryFeedbackStore : IFeedbackStore
{
    private const int Most = 100_000;

    private readonly BoundedMemory<(string AnswerId, string By), Feedback> kept = new(Most);

    /// <inheritdoc/>
    public ValueTask RecordAsync(Feedback feedback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(feedback);
        kept.Keep((feedback.AnswerId, feedback.By), feedback);

        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Feedback>> ListAsync(CancellationToken cancellationToken) => ValueTask.FromResult(kept.All());
}
