namespace InternAssistant.Answering.Prompted;

/// <summary>A part of an answer as a model wrote it.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Quotes">What is to prove it; at least one.</param>
internal sealed record ModelPart(string Text, IReadOnlyList<ModelQuote> Quotes);
