namespace InternAssistant.Transcripts;

/// <summary>What somebody said of one answer.</summary>
/// <param name="AnswerId">The answer's trace id.</param>
/// <param name="Snapshot">The snapshot that the answer came from.</param>
/// <param name="By">Who said it, as a hash that names nobody; a second reaction of the same person takes the place of the first.</param>
/// <param name="Reaction">Thumbs up or down.</param>
/// <param name="Comment">Words beside it, personal details masked; null where there are none.</param>
/// <param name="At">When.</param>
public sealed record Feedback(string AnswerId, string Snapshot, string By, Reaction Reaction, string? Comment, DateTimeOffset At);
