namespace InternAssistant.Retrieval;

/// <summary>A search as it went.</summary>
/// <param name="Query">What was looked for.</param>
/// <param name="Hits">What was found, best first.</param>
public sealed record SearchTrace(Query Query, IReadOnlyList<TracedHit> Hits);
