namespace InternAssistant.Evaluation.Gate;

/// <summary>One reason why a candidate does not go live.</summary>
/// <param name="Reason">The sort of reason.</param>
/// <param name="Files">The files that are at fault, where files are.</param>
/// <param name="Message">What is wrong and what to do, as sentences.</param>
public sealed record Objection(ObjectionReason Reason, IReadOnlyList<string> Files, string Message);
