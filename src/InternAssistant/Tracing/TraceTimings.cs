namespace InternAssistant.Tracing;

/// <summary>How long a turn took, in milliseconds; of several questions the sums.</summary>
/// <param name="UnderstandingMs">Until the search began.</param>
/// <param name="SearchingMs">The search.</param>
/// <param name="WritingMs">Writing and checking.</param>
/// <param name="TotalMs">All of it.</param>
public sealed record TraceTimings(double UnderstandingMs, double SearchingMs, double WritingMs, double TotalMs);
