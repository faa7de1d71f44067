namespace InternAssistant.Evaluation.Diff;

/// <summary>A golden question whose answer was right until a posting expired.</summary>
/// <param name="Question">The question.</param>
/// <param name="DocumentId">The posting.</param>
/// <param name="Until">The last day on which the answer is right.</param>
public sealed record ExpiredQuestion(GoldenQuestion Question, string DocumentId, DateOnly Until);
