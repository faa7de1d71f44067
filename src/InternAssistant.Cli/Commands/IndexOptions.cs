namespace InternAssistant.Cli.Commands;

/// <summary>What was written behind <c>index</c>.</summary>
public sealed record IndexOptions(string? Knowledge, string? Index, bool Json, bool Watch, bool Force, string? Reason);
