namespace InternAssistant.Understanding;

/// <summary>Words that can stand for a concept in a document.</summary>
/// <param name="Stems">The stems, which must follow each other in the text.</param>
/// <param name="Strength">From 0 to 1: 1 for the words that were typed, less for related words.</param>
/// <param name="InSequence">True when several stems stand for the concept only directly one after the other.</param>
public sealed record Alternative(IReadOnlyList<string> Stems, double Strength, bool InSequence = false);
