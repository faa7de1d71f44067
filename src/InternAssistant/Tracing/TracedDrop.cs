namespace InternAssistant.Tracing;

/// <summary>A sentence that the checker dropped.</summary>
/// <param name="Writer">Who wrote it.</param>
/// <param name="Text">What it said.</param>
/// <param name="Reason">The first fault that was found.</param>
/// <param name="Position">Its place in the draft, from 0.</param>
public sealed record TracedDrop(string Writer, string Text, string Reason, int Position);
