namespace InternAssistant.Tests.Attacks;

/// <summary>A line of a passage that a model was shown.</summary>
/// <param name="Passage">The number of the passage.</param>
/// <param name="Text">The line.</param>
internal sealed record ShownLine(int Passage, string Text);
