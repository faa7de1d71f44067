namespace InternAssistant.Retrieval.Index;

/// <summary>A gram while passages are counted.</summary>
/// <param name="Frequency">How many passages have it so far.</param>
/// <param name="LastPassage">The last one that has it; -1 for none.</param>
internal record struct GramCount(int Frequency, int LastPassage);
