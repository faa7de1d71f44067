namespace InternAssistant.Answering.Facts;

/// <summary>How a question looks at several postings.</summary>
internal enum FactForm
{
    /// <summary>Puts postings side by side.</summary>
    Compare,

    /// <summary>Asks for the one with the most or the least.</summary>
    Extreme,

    /// <summary>Asks for those with a value.</summary>
    Select,

    /// <summary>Asks whether a value holds for all.</summary>
    Every,

    /// <summary>Asks for a property of all.</summary>
    List,
}
