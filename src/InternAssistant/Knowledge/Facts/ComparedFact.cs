namespace InternAssistant.Knowledge.Facts;

/// <summary>A fact whose subject has been looked up.</summary>
/// <param name="Stated">The fact.</param>
/// <param name="Number">The subject's number in the catalogue, or what stands for none or several.</param>
/// <param name="Subject">The subject; null where there is none.</param>
internal sealed record ComparedFact(StatedFact Stated, int Number, Subject? Subject);
