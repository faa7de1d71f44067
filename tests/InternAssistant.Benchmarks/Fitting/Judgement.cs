namespace InternAssistant.Benchmarks.Fitting;

/// <summary>What became of a query whose answer may not be there.</summary>
/// <param name="Score">The best score; 0 when nothing was found.</param>
/// <param name="IsAnswerable">Whether a document answers it.</param>
/// <param name="IsRight">Whether the best document does.</param>
internal sealed record Judgement(double Score, bool IsAnswerable, bool IsRight);
