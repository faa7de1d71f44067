namespace InternAssistant.Benchmarks.Selecting;

/// <summary>What a model that had not seen a question makes of it.</summary>
/// <param name="Set">Where the question is from.</param>
/// <param name="IsAnswerable">Whether the documents answer it.</param>
/// <param name="Score">The score of the best candidate.</param>
/// <param name="IsRight">Whether the best candidate answers.</param>
internal sealed record Outcome(string Set, bool IsAnswerable, double Score, bool IsRight);
