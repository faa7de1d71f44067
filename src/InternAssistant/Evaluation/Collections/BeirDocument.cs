namespace InternAssistant.Evaluation.Collections;

/// <summary>A document of a retrieval collection.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Title">Its title; may be empty.</param>
/// <param name="Text">Its text.</param>
public sealed record BeirDocument(string Id, string Title, string Text);
