namespace InternAssistant.Knowledge.Faq;

/// <summary>What an import does to one document.</summary>
/// <param name="DocumentId">The document.</param>
/// <param name="Added">How many questions are new.</param>
/// <param name="Changed">How many questions get another answer, owner, date or source.</param>
/// <param name="Unchanged">How many rows say what the document says already.</param>
/// <param name="NotInFile">The questions of the document that the imported file does not have; they stay as they are.</param>
public sealed record FaqDocumentChange(string DocumentId, int Added, int Changed, int Unchanged, IReadOnlyList<string> NotInFile);
