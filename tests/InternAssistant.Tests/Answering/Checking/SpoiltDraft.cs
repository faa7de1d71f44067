using InternAssistant.Answering;
using InternAssistant.Retrieval.Index;

namespace InternAssistant.Tests.Answering.Checking;

/// <summary>A draft of one sentence with what is wrong with it.</summary>
/// <param name="Fault">What was done to it.</param>
/// <param name="Snapshot">The documents that it is over.</param>
/// <param name="Sentence">The sentence.</param>
internal sealed record SpoiltDraft(Fault Fault, Snapshot Snapshot, DraftSentence Sentence);
