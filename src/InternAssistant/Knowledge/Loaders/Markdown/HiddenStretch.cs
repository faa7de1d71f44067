namespace InternAssistant.Knowledge.Loaders.Markdown;

/// <summary>A stretch of Markdown that its readers do not see.</summary>
/// <param name="Kind">A comment, or hidden text.</param>
/// <param name="Whole">The stretch with its marks: what is blanked.</param>
/// <param name="Inner">What it says.</param>
internal sealed record HiddenStretch(RemarkKind Kind, TextSpan Whole, TextSpan Inner);
