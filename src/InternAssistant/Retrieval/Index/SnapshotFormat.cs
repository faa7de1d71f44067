namespace InternAssistant.Retrieval.Index;

/// <summary>The names and versions that a snapshot folder consists of.</summary>
internal static class SnapshotFormat
{
    /// <summary>Raised whenever a file of the snapshot changes its form.</summary>
    public const int Version = 4;

    /// <summary>Raised whenever the same content would give other terms or other scores.</summary>
    public const string Engine = "4";

    public const string Manifest = "manifest.json";
    public const string Documents = "documents.bin";
    public const string Passages = "passages.bin";
    public const string Postings = "postings.bin";
    public const string Sources = "sources.json";
    public const string Terms = "terms.bin";
    public const string Texts = "texts.bin";
    public const string Tokens = "tokens.bin";
    public const string Vectors = "vectors.bin";

    /// <summary>The files that the manifest lists, in its order.</summary>
    public static IReadOnlyList<string> Files { get; } = [Documents, Passages, Postings, Sources, Terms, Texts, Tokens, Vectors];

    /// <summary>Whether a name can be a snapshot's id: SHA-256 in lower-case hexadecimal.</summary>
    public static bool IsId(string? name) =>
        name is { Length: 64 } && name.All(letter => letter is (>= '0' and <= '9') or (>= 'a' and <= 'f'));
}
