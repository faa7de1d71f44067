namespace InternAssistant.Web.Health;

/// <summary>The body of a good health answer.</summary>
public sealed record HealthStatus(string Status);
