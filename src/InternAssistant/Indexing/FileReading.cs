using InternAssistant.Knowledge;
using InternAssistant.Retrieval.Index;

namespace InternAssistant.Indexing;

/// <summary>What became of one file: unchanged since it was indexed, or read anew.</summary>
/// <param name="Id">The file's path below the knowledge folder.</param>
/// <param name="Kept">The stamp of the document that it still is; null when it was read.</param>
/// <param name="Result">What reading gave; null when it was not read.</param>
internal sealed record FileReading(string Id, SourceStamp? Kept, LoadResult? Result);
