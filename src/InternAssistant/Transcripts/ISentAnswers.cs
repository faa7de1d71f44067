namespace InternAssistant.Transcripts;

/// <summary>Remembers which answer each message shows.</summary>
public interface ISentAnswers
{
    /// <summary>Remembers one; the oldest are forgotten when there are too many.</summary>
    ValueTask RememberAsync(SentAnswer answer, CancellationToken cancellationToken);

    /// <summary>The answer that a message of a conversation shows, or null when none is known.</summary>
    ValueTask<SentAnswer?> FindAsync(string conversation, string activityId, CancellationToken cancellationToken);
}
