using InternAssistant.Knowledge;

namespace InternAssistant.Retrieval;

/// <summary>A passage that was found.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Score">Its score, rounded to 1e-5; greater is better. Scores of different queries do not compare.</param>
public sealed record Hit(Passage Passage, double Score);
