using System.Runtime.InteropServices;

namespace InternAssistant.Retrieval.Index;

/// <summary>One passage in the file <c>passages.bin</c>; its ordinal is its place there.</summary>
/// <param name="Document">The document's place in <c>documents.bin</c>.</param>
/// <param name="Section">The section's place in the document.</param>
/// <param name="First">The passage's first statement in the section.</param>
/// <param name="Count">How many statements it has.</param>
/// <param name="Start">Where it begins in the document's text, in UTF-16 code units.</param>
/// <param name="End">Where it ends.</param>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct StoredPassage(int Document, int Section, int First, int Count, int Start, int End);
