using InternAssistant.Answering;
using InternAssistant.Evaluation.Reasons;

namespace InternAssistant.Evaluation;

/// <summary>Whether an answer is right, and if not, why.</summary>
/// <param name="Golden">The question.</param>
/// <param name="Answer">The answer.</param>
/// <param name="Problem">What is wrong; null when the answer is right.</param>
/// <param name="Elapsed">How long the turn took.</param>
public sealed record Verdict(GoldenQuestion Golden, AnswerJson Answer, string? Problem, TimeSpan Elapsed)
{
    /// <summary>True when nothing is wrong.</summary>
    public bool IsRight => Problem is null;

    /// <summary>Where in the turn it went wrong; null when the answer is right.</summary>
    public WrongReason? Reason { get; init; }
}
