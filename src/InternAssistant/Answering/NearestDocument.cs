namespace InternAssistant.Answering;

/// <summary>A document near a question that is not answered.</summary>
/// <param name="DocumentId">The document's id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Url">Its address, when the host is on the allow-list.</param>
public sealed record NearestDocument(string DocumentId, string Title, string? Url);
