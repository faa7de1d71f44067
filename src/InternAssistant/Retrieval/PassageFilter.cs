namespace InternAssistant.Retrieval;

/// <summary>Which passages may be found, by what is known of their document. What is null or empty does not matter; all that is said must hold.</summary>
public sealed record PassageFilter
{
    /// <summary>Lets every passage through.</summary>
    public static PassageFilter None { get; } = new();

    /// <summary>The document's category, in any case; any of these.</summary>
    public IReadOnlyList<string> Categories { get; init; } = [];

    /// <summary>The ids of postings; the document is one of these.</summary>
    public IReadOnlyList<string> Postings { get; init; } = [];

    /// <summary>Places of a posting, in any case; the document is a posting at one of these.</summary>
    public IReadOnlyList<string> Locations { get; init; } = [];

    /// <summary>The document was published on this day or later; documents without a day are not found.</summary>
    public DateOnly? PublishedFrom { get; init; }

    /// <summary>The document was published on this day or earlier; documents without a day are not found.</summary>
    public DateOnly? PublishedUntil { get; init; }

    /// <summary>True when every passage passes.</summary>
    public bool IsEmpty => Categories.Count == 0 && Postings.Count == 0 && Locations.Count == 0 && PublishedFrom is null && PublishedUntil is null;
}
