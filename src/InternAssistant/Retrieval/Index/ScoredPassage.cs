namespace InternAssistant.Retrieval.Index;

/// <summary>A passage that was found.</summary>
/// <param name="Ordinal">The passage.</param>
/// <param name="Score">Its score, rounded to 1e-5.</param>
internal readonly record struct ScoredPassage(int Ordinal, double Score);
