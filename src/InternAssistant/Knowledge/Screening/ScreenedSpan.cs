namespace InternAssistant.Knowledge.Screening;

/// <summary>A stretch of text that must not reach a passage, whatever statement it stands in.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Subject">What staff should know about it: the words that were spelt invisibly, or how many characters there are.</param>
internal sealed record ScreenedSpan(RemarkKind Kind, TextSpan Span, string Subject);
