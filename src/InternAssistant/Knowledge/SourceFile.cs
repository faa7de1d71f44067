namespace InternAssistant.Knowledge;

/// <summary>A file of the knowledge folder as it lies on disk.</summary>
/// <param name="Id">The path below the knowledge folder, with <c>/</c> between folders.</param>
/// <param name="Bytes">The file's content.</param>
public sealed record SourceFile(string Id, ReadOnlyMemory<byte> Bytes);
