namespace InternAssistant.Knowledge.Facts;

/// <summary>Two statements about one property of one subject that cannot both be true.</summary>
/// <param name="Subject">What both are about.</param>
/// <param name="Attribute">The property.</param>
/// <param name="First">The statement in the document that comes first.</param>
/// <param name="Second">The other statement.</param>
public sealed record Conflict(string Subject, string Attribute, Fact First, Fact Second);
