using InternAssistant.Transcripts;

namespace InternAssistant.Web.BotFramework.Feedback;

/// <summary>A reaction as it came.</summary>
/// <param name="Reaction">Thumbs up or down.</param>
/// <param name="Comment">The words beside it, as they were typed; null where there are none.</param>
/// <param name="About">The message, or the answer, that it is about.</param>
public sealed record GivenFeedback(Reaction Reaction, string? Comment, string About);
