namespace InternAssistant.Knowledge.Faq;

/// <summary>The columns of a table of questions and answers, in the order in which they are written.</summary>
internal enum FaqColumn
{
    Document,
    Question,
    Answer,
    Owner,
    Published,
    ReviewBy,
    Source,
}
