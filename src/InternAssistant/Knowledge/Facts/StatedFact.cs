namespace InternAssistant.Knowledge.Facts;

/// <summary>A fact with what is needed to compare it.</summary>
/// <param name="Fact">The fact as others see it.</param>
/// <param name="Value">Its value.</param>
/// <param name="Scope">What its statement is about.</param>
internal sealed record StatedFact(Fact Fact, FactValue Value, Scope Scope)
{
    /// <summary>The values that the same statement gives of the same property, this one included.</summary>
    public IReadOnlyList<FactValue> Alternatives { get; init; } = [Value];
}
