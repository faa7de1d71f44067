namespace InternAssistant.Knowledge.Faq.Documents;

/// <summary>What a row changes in a document.</summary>
/// <param name="Slot">Which of the document's slots; null for a new question.</param>
/// <param name="Question">The question.</param>
/// <param name="Answer">The answer as it will be.</param>
/// <param name="Values">The owner, dates and source that change, as they are written; an empty text takes a value away.</param>
/// <param name="Row">The row that says so.</param>
internal sealed record FaqEdit(int? Slot, string Question, string Answer, IReadOnlyDictionary<FaqColumn, string> Values, int Row);
