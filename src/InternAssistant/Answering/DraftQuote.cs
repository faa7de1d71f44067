namespace InternAssistant.Answering;

/// <summary>
/// A place in a document that a writer claims to quote. A writer that copies words without counting (a model) names the passage's
/// place; the checker then looks for the words within it.
/// </summary>
/// <param name="DocumentId">The document.</param>
/// <param name="Section">The heading that the quote stands under; null where there is none.</param>
/// <param name="Start">The first UTF-16 code unit in the extracted text.</param>
/// <param name="End">The code unit after the last.</param>
/// <param name="Quote">The words that are claimed to stand there.</param>
/// <param name="Row">The row of a table, from 1.</param>
public sealed record DraftQuote(string DocumentId, string? Section, int Start, int End, string Quote, int? Row = null);
