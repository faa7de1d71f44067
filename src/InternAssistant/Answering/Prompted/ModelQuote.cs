namespace InternAssistant.Answering.Prompted;

/// <summary>Words that a model says it copied.</summary>
/// <param name="Passage">The number of the passage; 0 where the model names none.</param>
/// <param name="Words">The words.</param>
internal sealed record ModelQuote(int Passage, string Words);
