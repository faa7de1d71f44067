namespace InternAssistant.Knowledge;

/// <summary>What staff say about a document in the YAML block at its top.</summary>
public sealed record FrontMatter
{
    /// <summary>A document without front matter.</summary>
    public static FrontMatter Empty { get; } = new();

    /// <summary>The title that citations show; null where the document's first heading serves.</summary>
    public string? Title { get; init; }

    /// <summary>The address that a citation links to, when its host is on the allow-list.</summary>
    public string? Source { get; init; }

    /// <summary>Who is asked when the document is wrong or silent; a key of the setting <c>Contacts</c>.</summary>
    public string? Owner { get; init; }

    /// <summary>The day the document's facts were published.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The day by which somebody should read the document again.</summary>
    public DateOnly? ReviewBy { get; init; }

    /// <summary>False when the document must not be indexed.</summary>
    public bool Index { get; init; } = true;

    /// <summary>Other names that people use for what the document is about.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>The typed facts of a posting; null when the document is not one.</summary>
    public PostingFacts? Posting { get; init; }
}
