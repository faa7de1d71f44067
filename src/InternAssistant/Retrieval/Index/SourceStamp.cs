namespace InternAssistant.Retrieval.Index;

/// <summary>From which content a document was read, and by which loader: while both are the same, it need not be read again.</summary>
/// <param name="Id">The document's id.</param>
/// <param name="ContentHash">SHA-256 of the bytes of the file and of its sidecar, in lower-case hexadecimal.</param>
/// <param name="Loader">The loader's name and version.</param>
public sealed record SourceStamp(string Id, string ContentHash, string Loader);
