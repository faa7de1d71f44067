using InternAssistant.Knowledge;

namespace InternAssistant.Retrieval;

/// <summary>The part of a passage's reading text that shows best what was found.</summary>
/// <param name="Text">The part, on one line; an ellipsis stands where something was left out.</param>
/// <param name="Highlights">Where the words that were looked for stand in it, in UTF-16 code units, ascending.</param>
public sealed record Snippet(string Text, IReadOnlyList<TextSpan> Highlights);
