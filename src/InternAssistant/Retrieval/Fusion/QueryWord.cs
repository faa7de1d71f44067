namespace InternAssistant.Retrieval.Fusion;

/// <summary>A word of a question that passages have.</summary>
/// <param name="Term">The number of its term.</param>
/// <param name="Count">How often it stands in the question.</param>
/// <param name="InverseFrequency">Its idf over the passages' contents.</param>
internal readonly record struct QueryWord(int Term, int Count, double InverseFrequency);
