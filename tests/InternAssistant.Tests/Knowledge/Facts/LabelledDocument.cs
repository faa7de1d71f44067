namespace InternAssistant.Tests.Knowledge.Facts;

/// <summary>A document of a labelled case, as it would lie in a knowledge folder.</summary>
public sealed record LabelledDocument(string Id, string Text);
