namespace InternAssistant.Retrieval;

/// <summary>Why a passage has its place in a ranking.</summary>
/// <param name="Score">The score that it was ranked by.</param>
/// <param name="Terms">What each term adds to the lexical score, the strongest first.</param>
/// <param name="Features">What else counted, by name, in the order in which it was weighed; empty for a search by words alone.</param>
public sealed record PassageExplanation(double Score, IReadOnlyList<TermScore> Terms, IReadOnlyList<FeatureScore> Features);
