namespace InternAssistant.Knowledge.Facts;

/// <summary>A fact of one document that has another value than before, is new or is gone.</summary>
/// <param name="DocumentId">The document.</param>
/// <param name="Subject">What the fact is about.</param>
/// <param name="Attribute">Which property.</param>
/// <param name="Before">The fact as it was; null when it is new.</param>
/// <param name="After">The fact as it is; null when it is gone.</param>
public sealed record FactChange(string DocumentId, string Subject, string Attribute, Fact? Before, Fact? After);
