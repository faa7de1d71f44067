namespace InternAssistant.Answering;

/// <summary>Somebody who can be asked. Comes from settings, never from a document or a model.</summary>
/// <param name="Name">How a person would call it.</param>
/// <param name="Url">Where to ask; null when nothing is configured.</param>
public sealed record ContactPoint(string Name, string? Url);
