namespace InternAssistant.Retrieval.Index;

/// <summary>That a snapshot went live; a line of <c>promotions.jsonl</c>.</summary>
/// <param name="Time">When.</param>
/// <param name="Snapshot">The snapshot's id.</param>
/// <param name="User">The account that promoted it.</param>
/// <param name="Host">The machine that it was promoted on.</param>
/// <param name="Reason">Why, where somebody said so.</param>
/// <param name="RolledBack">The snapshot that was taken out of service because it was bad; null for an ordinary promotion.</param>
public sealed record Promotion(DateTimeOffset Time, string Snapshot, string User, string Host, string? Reason, string? RolledBack = null);
