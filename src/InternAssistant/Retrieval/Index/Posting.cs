namespace InternAssistant.Retrieval.Index;

/// <summary>A passage that has a term.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Frequency">How often it has the term.</param>
internal readonly record struct Posting(int Passage, int Frequency);
