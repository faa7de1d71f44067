namespace InternAssistant.Transcripts;

/// <summary>Keeps what people say of answers.</summary>
public interface IFeedbackStore
{
    /// <summary>Keeps one; it takes the place of what the same person said of the same answer before.</summary>
    ValueTask RecordAsync(Feedback feedback, CancellationToken cancellationToken);

    /// <summary>All that is kept, oldest first.</summary>
    ValueTask<IReadOnlyList<Feedback>> ListAsync(CancellationToken cancellationToken);
}
