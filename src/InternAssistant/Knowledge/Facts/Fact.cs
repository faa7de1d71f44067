namespace InternAssistant.Knowledge.Facts;

/// <summary>A typed fact that a document states, tied to its subject.</summary>
/// <param name="Kind">The sort of value.</param>
/// <param name="Subject">What the fact is about, as people would name it: a posting, the lab, a hotel.</param>
/// <param name="Attribute">Which property of the subject, for example <c>starts</c>, <c>pay</c>, <c>phone</c>, <c>researchers</c>.</param>
/// <param name="Value">The value in one normal form, so that equal values compare equal.</param>
/// <param name="DocumentId">The document that states it.</param>
/// <param name="Span">Where it is stated, in the document's extracted text; empty at 0 where only a sidecar states it.</param>
/// <param name="Quote">The words there.</param>
/// <param name="Line">The line of the extracted text, from 1; 0 where only a sidecar states it.</param>
public sealed record Fact(FactKind Kind, string Subject, string Attribute, string Value, string DocumentId, TextSpan Span, string Quote, int Line)
{
    /// <summary>The value as people write it, for example <c>12 weeks</c> or <c>$6,710 to $13,270 per month</c>.</summary>
    public string Display { get; init; } = Value;
}
