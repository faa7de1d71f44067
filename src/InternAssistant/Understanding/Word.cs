namespace InternAssistant.Understanding;

/// <summary>A word of a text, with the form in which it is compared.</summary>
/// <param name="Surface">The word as written.</param>
/// <param name="Lower">The word in lower case, without possessive.</param>
/// <param name="Stem">The form that is compared: stemmed, number words as digits, thousands separators removed.</param>
/// <param name="Start">The word's first UTF-16 code unit in the text.</param>
/// <param name="End">The code unit after its last.</param>
public readonly record struct Word(string Surface, string Lower, string Stem, int Start, int End);
