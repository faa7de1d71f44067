namespace InternAssistant.Retrieval.Index;

/// <summary>A word of a passage.</summary>
/// <param name="Term">The number of its term.</param>
/// <param name="Start">Its first UTF-16 code unit in the passage's reading text.</param>
/// <param name="End">The code unit after its last.</param>
/// <param name="Position">Its number among the words of the passage, stop words counted.</param>
internal readonly record struct TermPosition(int Term, int Start, int End, int Position);
