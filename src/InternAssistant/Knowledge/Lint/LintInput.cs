namespace InternAssistant.Knowledge.Lint;

/// <summary>What the rules look at.</summary>
/// <param name="Documents">The documents, in ordinal order of their ids.</param>
/// <param name="Failures">The files that could not be read.</param>
/// <param name="Settings">What else lint has to know.</param>
internal sealed record LintInput(IReadOnlyList<KnowledgeDocument> Documents, IReadOnlyList<LoadResult.Failed> Failures, LintSettings Settings);
