using System.Runtime.InteropServices;

namespace InternAssistant.Retrieval.Index;

/// <summary>What a search knows of a block of postings without reading it.</summary>
/// <param name="Last">The last passage in the block.</param>
/// <param name="End">Where the block's body ends, in bytes from where the list's first body begins.</param>
/// <param name="Most">No posting of the block has a greater tf / (tf + k1 (1 - b + b dl / avgdl)).</param>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct BlockHead(int Last, int End, float Most);
