namespace InternAssistant.Knowledge.Facts;

/// <summary>Compares the facts of a document with those that it stated before.</summary>
public static class FactDiff
{
    /// <summary>The facts that differ.</summary>
    public static IReadOnlyList<FactChange> Between(IReadOnlyList<Fact> before, IReadOnlyList<Fact> after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);

        return [];
    }
}
