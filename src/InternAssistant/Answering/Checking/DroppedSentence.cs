namespace InternAssistant.Answering.Checking;

/// <summary>A sentence, an item or an introduction of a list that the checker did not let through.</summary>
/// <param name="Text">What the writer proposed.</param>
/// <param name="Reason">The first fault that was found.</param>
/// <param name="Position">The place of the sentence in the draft, from 0.</param>
public sealed record DroppedSentence(string Text, DropReason Reason, int Position);
