namespace InternAssistant.Knowledge.Faq.Documents;

/// <summary>Formats whose questions are read and cannot be written without losing what else is in the file.</summary>
internal sealed class ReadOnlyFaq : IFaqFormat
{
    /// <inheritdoc/>
    public bool HasValuesOfItsOwn => false;

    /// <inheritdoc/>
    public IReadOnlyList<FaqSlot> Slots(string text, KnowledgeDocument document) =>
    [
        .. document.Sections.Where(section => section.IsQuestion).Select(section =>
            new FaqSlot(SlotEntry.Of(document, section.OwnHeading!, AnswerOf(document, section), own: null), Own: null, IsServed: true)),
    ];

    /// <inheritdoc/>
    public string? Write(string text, KnowledgeDocument document, IReadOnlyList<FaqEdit> edits) => null;

    /// <inheritdoc/>
    public string? Refuse(string text, KnowledgeDocument document) =>
        $"'{document.Id}' is a {Path.GetExtension(document.Id)} file, which an import cannot change. Change it there, and leave its rows as they were exported.";

    private static string AnswerOf(KnowledgeDocument document, Section section) =>
        document.Text[section.Statements[0].Span.Start..section.Statements[^1].Span.End];
}
