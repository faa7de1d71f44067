namespace InternAssistant.Knowledge.Faq;

/// <summary>A row of a table of questions and answers, as somebody wrote it. A value is null where the table does not have its column.</summary>
/// <param name="Number">The row as a spreadsheet counts it, from 1.</param>
/// <param name="DocumentId">The document that the entry belongs to; empty for the curated file.</param>
/// <param name="Question">The question.</param>
/// <param name="Answer">The answer.</param>
/// <param name="Owner">The owner.</param>
/// <param name="Published">The day of publication, as written.</param>
/// <param name="ReviewBy">The day of the next review, as written.</param>
/// <param name="Source">The address of the original.</param>
internal sealed record FaqRow(int Number, string DocumentId, string Question, string Answer, string? Owner, string? Published, string? ReviewBy, string? Source);
