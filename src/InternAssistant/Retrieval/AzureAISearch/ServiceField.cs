namespace InternAssistant.Retrieval.AzureAISearch;

/// <summary>The fields of the index on the service.</summary>
internal static class ServiceField
{
    /// <summary>The key: the snapshot's id and the passage's number.</summary>
    public const string Key = "key";

    /// <summary>The id of the snapshot; every search is held to one.</summary>
    public const string Snapshot = "snapshot";

    /// <summary>The passage's number in the snapshot: what a hit is resolved by.</summary>
    public const string Ordinal = "ordinal";

    /// <summary>What made the vector; empty for passages without one.</summary>
    public const string Embedder = "embedder";

    /// <summary>The document's id.</summary>
    public const string DocumentId = "documentId";

    /// <summary>The document's title.</summary>
    public const string Title = "title";

    /// <summary>The headings above the passage, outermost first.</summary>
    public const string Headings = "headings";

    /// <summary>The reading text of the passage.</summary>
    public const string Body = "body";

    /// <summary>The document's aliases and, for a posting, its places.</summary>
    public const string Aliases = "aliases";

    /// <summary>The document's category, folded for filters.</summary>
    public const string Category = "category";

    /// <summary>The document's id where it is a posting, else nothing.</summary>
    public const string Postings = "postings";

    /// <summary>The places of a posting, folded for filters.</summary>
    public const string Locations = "locations";

    /// <summary>The day of publication at midnight UTC; null where there is none.</summary>
    public const string Published = "published";

    /// <summary>The vector of the passage's meaning.</summary>
    public const string Vector = "vector";

    /// <summary>The fields whose words are searched.</summary>
    public static readonly IReadOnlyList<string> Searched = [Title, Headings, Body, Aliases];
}
