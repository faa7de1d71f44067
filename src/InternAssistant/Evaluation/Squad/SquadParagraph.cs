namespace InternAssistant.Evaluation.Squad;

/// <summary>A paragraph of an article, with its questions.</summary>
/// <param name="Text">The paragraph on one line, each code unit where it was.</param>
/// <param name="Questions">The questions about it.</param>
public sealed record SquadParagraph(string Text, IReadOnlyList<SquadQuestion> Questions);
