namespace InternAssistant.Knowledge.Facts;

/// <summary>A value and the tokens of a statement in which it stands.</summary>
/// <param name="Value">The value.</param>
/// <param name="First">The index of its first token.</param>
/// <param name="Last">The index of its last token.</param>
/// <param name="Noun">What is counted, in its basic form; nothing for other values.</param>
internal sealed record FoundValue(FactValue Value, int First, int Last, string Noun = "");
