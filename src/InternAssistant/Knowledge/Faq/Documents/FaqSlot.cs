namespace InternAssistant.Knowledge.Faq.Documents;

/// <summary>A place of a document that has a question.</summary>
/// <param name="Entry">The question and its answer, which is empty where nobody has answered yet; dates and owner as they count for the entry.</param>
/// <param name="Own">What is said about this entry alone; null where the document's values count.</param>
/// <param name="IsServed">True when the assistant answers from it.</param>
internal sealed record FaqSlot(FaqEntry Entry, FrontMatter? Own, bool IsServed);
