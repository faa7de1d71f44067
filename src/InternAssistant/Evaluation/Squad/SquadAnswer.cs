namespace InternAssistant.Evaluation.Squad;

/// <summary>An answer that somebody marked in a paragraph.</summary>
/// <param name="Start">Its first UTF-16 code unit in the paragraph.</param>
/// <param name="Text">Its words.</param>
public sealed record SquadAnswer(int Start, string Text);
