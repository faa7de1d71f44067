namespace InternAssistant.Evaluation.Squad;

/// <summary>A question about a paragraph.</summary>
/// <param name="Id">Names it.</param>
/// <param name="Text">What is asked.</param>
/// <param name="Answers">What readers marked as the answer; empty when the paragraph only looks as if it had one.</param>
public sealed record SquadQuestion(string Id, string Text, IReadOnlyList<SquadAnswer> Answers);
