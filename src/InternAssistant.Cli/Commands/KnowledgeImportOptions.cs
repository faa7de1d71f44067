namespace InternAssistant.Cli.Commands;

/// <summary>What was written behind <c>knowledge import</c>.</summary>
public sealed record KnowledgeImportOptions(string File, string To, string? Knowledge, string? Index, bool Json, bool Force, string? Reason);
