namespace InternAssistant.Knowledge;

/// <summary>What a look through the knowledge folder found.</summary>
/// <param name="Files">The files to read, in ordinal order of their ids.</param>
/// <param name="LeftOut">The files and folders that are not read, with reasons, in ordinal order.</param>
/// <param name="Problem">Why there is nothing to read, as a sentence that says what to do; null when there is something.</param>
public sealed record KnowledgeFiles(IReadOnlyList<KnowledgeFile> Files, IReadOnlyList<LoadResult.Failed> LeftOut, string? Problem);
