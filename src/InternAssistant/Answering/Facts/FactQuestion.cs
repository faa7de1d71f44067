using InternAssistant.Knowledge.Facts;

namespace InternAssistant.Answering.Facts;

/// <summary>A question about several postings, as far as typed facts can answer it.</summary>
/// <param name="Form">How it looks at them.</param>
/// <param name="Sheets">The postings it is about.</param>
/// <param name="Properties">What it asks for; empty for "compare them".</param>
internal sealed record FactQuestion(FactForm Form, IReadOnlyList<PostingSheet> Sheets, IReadOnlyList<PostingProperty> Properties)
{
    /// <summary>1 for the most, -1 for the least.</summary>
    public int Direction { get; init; }

    /// <summary>The season, month or year that a date must fall in.</summary>
    public PartialDate? When { get; init; }

    /// <summary>The number and unit that a duration must have.</summary>
    public Quantity? Length { get; init; }

    /// <summary>The words of the place that is asked for.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>True when postings with the property are asked for, whatever its value: "which are paid".</summary>
    public bool AnyValue { get; init; }
}
