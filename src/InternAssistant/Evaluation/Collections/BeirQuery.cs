namespace InternAssistant.Evaluation.Collections;

/// <summary>A query of a retrieval collection.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Text">What is asked.</param>
public sealed record BeirQuery(string Id, string Text);
