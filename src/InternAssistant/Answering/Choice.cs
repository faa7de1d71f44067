namespace InternAssistant.Answering;

/// <summary>One meaning that a person may choose.</summary>
/// <param name="Label">What the person reads.</param>
/// <param name="Value">The question that the choice stands for.</param>
public sealed record Choice(string Label, string Value);
