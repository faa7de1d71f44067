namespace InternAssistant.Knowledge.Faq.Documents;

/// <summary>Finds the questions of one format and, where that can be done without loss, changes them in place.</summary>
internal interface IFaqFormat
{
    /// <summary>True when owner, dates and source can be said for each question; else they stand once for the document.</summary>
    bool HasValuesOfItsOwn { get; }

    /// <summary>The questions in the order of the document.</summary>
    IReadOnlyList<FaqSlot> Slots(string text, KnowledgeDocument document);

    /// <summary>The text with the edits made, everything else as it was; null for formats that cannot be written.</summary>
    string? Write(string text, KnowledgeDocument document, IReadOnlyList<FaqEdit> edits);

    /// <summary>Why the document cannot be changed by an import and what to do instead, as a sentence; null when it can.</summary>
    string? Refuse(string text, KnowledgeDocument document);
}
