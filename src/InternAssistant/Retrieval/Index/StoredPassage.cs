namespace InternAssistant.Retrieval.Index;

/// <summary>One passage in the file <c>passages.json</c>; its ordinal is its place there.</summary>
/// <param name="Document">The document's place in <c>documents.json</c>.</param>
/// <param name="Section">The section's place in the document.</param>
/// <param name="First">The passage's first statement in the section.</param>
/// <param name="Count">How many statements it has.</param>
internal sealed record StoredPassage(int Document, int Section, int First, int Count);
