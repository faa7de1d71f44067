using InternAssistant.Knowledge.Facts;

namespace InternAssistant.Answering.Facts;

/// <summary>One property of one posting, with the line that states it.</summary>
/// <param name="Property">The property.</param>
/// <param name="Text">The value as people write it, in the words of the line.</param>
/// <param name="Value">The value to compare; null where it can only be shown.</param>
/// <param name="Quotes">The lines that state it; at least one.</param>
internal sealed record PostingFact(PostingProperty Property, string Text, FactValue? Value, IReadOnlyList<DraftQuote> Quotes)
{
    /// <summary>For whom or where the value holds, for example <c>Redmond</c> or <c>master</c>; empty when for all.</summary>
    public string Where { get; init; } = "";

    /// <summary>The value with its condition.</summary>
    public string Display => Where.Length == 0 || Text.Contains(Where, StringComparison.OrdinalIgnoreCase) ? Text : $"{Text} ({Where})";
}
