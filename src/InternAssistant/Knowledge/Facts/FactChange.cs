namespace InternAssistant.Knowledge.Facts;

/// <summary>A fact that a document states differently than before, no longer or newly.</summary>
/// <param name="DocumentId">The document.</param>
/// <param name="Subject">What the fact is about.</param>
/// <param name="Attribute">Which property.</param>
/// <param name="Before">What was stated; null for a new fact.</param>
/// <param name="After">What is stated now; null for one that is gone.</param>
public sealed record FactChange(string DocumentId, string Subject, string Attribute, Fact? Before, Fact? After)
{
    /// <inheritdoc/>
    public override string ToString() => (Before, After) switch
    {
        ({ } before, { } after) => $"{DocumentId}: {Attribute} changed from {before.Display} to {after.Display}",
        ({ } before, null) => $"{DocumentId}: {Attribute} {before.Display} is no longer stated",
        (_, { } after) => $"{DocumentId}: {Attribute} {after.Display} is new",
        _ => $"{DocumentId}: {Attribute}",
    };
}
