namespace InternAssistant.Knowledge.Facts;

/// <summary>A value that a statement gives.</summary>
/// <param name="Kind">The sort of value.</param>
internal abstract record FactValue(FactKind Kind)
{
    /// <summary>The value in one normal form.</summary>
    public abstract string Normal { get; }

    /// <summary>True when both cannot be true of the same property. False where they cannot be compared.</summary>
    public abstract bool Contradicts(FactValue other);
}
