namespace InternAssistant.Retrieval;

/// <summary>A hit and why it was found.</summary>
/// <param name="Hit">The hit.</param>
/// <param name="Explanation">Why it has its place.</param>
/// <param name="Snippet">Its words.</param>
public sealed record TracedHit(Hit Hit, PassageExplanation Explanation, Snippet Snippet);
