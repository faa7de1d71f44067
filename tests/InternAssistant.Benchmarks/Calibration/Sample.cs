using InternAssistant.Answering;

namespace InternAssistant.Benchmarks.Calibration;

/// <summary>One answer from the documents: what was known when it was given, and whether it was right.</summary>
/// <param name="Folder">Where its documents are from.</param>
/// <param name="Signals">What the writer knew.</param>
/// <param name="IsRight">Whether the answer was right.</param>
internal sealed record Sample(string Folder, AnswerSignals Signals, bool IsRight);
