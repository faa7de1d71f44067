namespace InternAssistant.Knowledge;

/// <summary>A file of the knowledge folder as it lies on disk.</summary>
/// <param name="Id">The path below the knowledge folder, with <c>/</c> between folders.</param>
/// <param name="Bytes">The file's content.</param>
/// <param name="Sidecar">The content of <c>NAME.EXT.yaml</c> beside it; null where there is none. It counts only when the file has no front matter of its own.</param>
public sealed record SourceFile(string Id, ReadOnlyMemory<byte> Bytes, ReadOnlyMemory<byte>? Sidecar = null);
