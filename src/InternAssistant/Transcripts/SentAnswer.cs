namespace InternAssistant.Transcripts;

/// <summary>Which answer a message that was sent shows: what is needed to know what feedback is about.</summary>
/// <param name="Conversation">The channel and the conversation, as one key.</param>
/// <param name="ActivityId">The id by which the channel knows the message.</param>
/// <param name="AnswerId">The answer's trace id.</param>
/// <param name="Snapshot">The snapshot that was asked.</param>
/// <param name="At">When it was sent.</param>
public sealed record SentAnswer(string Conversation, string ActivityId, string AnswerId, string Snapshot, DateTimeOffset At);
