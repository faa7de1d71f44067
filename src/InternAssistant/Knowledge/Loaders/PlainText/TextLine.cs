namespace InternAssistant.Knowledge.Loaders.PlainText;

/// <summary>A line that has something on it, or several that were joined.</summary>
internal sealed class TextLine
{
    /// <summary>Where it stands in the raw text, without white space.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The repaired line, with its bullet and mark-up.</summary>
    public required string Text { get; init; }

    /// <summary>How many empty lines stand before it.</summary>
    public required int Gap { get; init; }

    public LineKind Kind { get; set; }

    /// <summary>The level of the line of dashes (2) or equals signs (1) below it; 0 when there is none.</summary>
    public int Underlined { get; set; }

    public bool IsNoise => Kind is LineKind.CallToAction or LineKind.Noise or LineKind.Tail or LineKind.Underline;
}
