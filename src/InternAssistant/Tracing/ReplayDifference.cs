namespace InternAssistant.Tracing;

/// <summary>One thing that is not as it was recorded.</summary>
/// <param name="What">The member of the answer, such as <c>sentences[1].text</c>, or <c>snapshot</c>, <c>settings</c>, <c>prompt</c>, <c>trace</c>.</param>
/// <param name="Recorded">What the record says; null where it says nothing.</param>
/// <param name="Now">What there is now; null where there is nothing.</param>
public sealed record ReplayDifference(string What, string? Recorded, string? Now);
