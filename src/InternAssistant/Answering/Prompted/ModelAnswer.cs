namespace InternAssistant.Answering.Prompted;

/// <summary>An answer as a model wrote it. Nothing of it is checked.</summary>
/// <param name="Answers">False when the model says that the passages do not answer.</param>
/// <param name="Parts">The parts, in order.</param>
internal sealed record ModelAnswer(bool Answers, IReadOnlyList<ModelPart> Parts);
