namespace InternAssistant.Transcripts;

/// <summary>A question that somebody wants a person to answer.</summary>
/// <param name="Id">Its own id.</param>
/// <param name="Conversation">The channel and the conversation that it was asked in, as one key.</param>
/// <param name="Question">What was asked last, personal details masked; null when nothing was.</param>
/// <param name="At">When.</param>
public sealed record Escalation(string Id, string Conversation, string? Question, DateTimeOffset At);
