using System.Text;

namespace InternAssistant.Knowledge.Faq.Documents;

/// <summary>Questions that are headings of a Markdown document; the answer is the text down to the next heading.</summary>
internal sealed class MarkdownFaq : IFaqFormat
{
    /// <inheritdoc/>
    public bool HasValuesOfItsOwn => false;

    /// <inheritdoc/>
    public IReadOnlyList<FaqSlot> Slots(string text, KnowledgeDocument document) =>
    [
        .. MarkdownQuestions.Find(text, document).Select(question =>
            new FaqSlot(SlotEntry.Of(document, question.Words, question.Answer.In(text), own: null), Own: null, question.IsServed)),
    ];

    /// <inheritdoc/>
    public string Write(string text, KnowledgeDocument document, IReadOnlyList<FaqEdit> edits)
    {
        var questions = MarkdownQuestions.Find(text, document);
        var lineEnd = LineEnds.Of(text);
        var replaced = new TextEdits(text);

        foreach (var edit in edits.Where(edit => edit.Slot is not null))
        {
            Replace(replaced, text, questions[edit.Slot!.Value].Answer, edit.Answer.Replace("\n", lineEnd, StringComparison.Ordinal), lineEnd);
        }

        var written = new StringBuilder(replaced.Apply());

        foreach (var edit in edits.Where(edit => edit.Slot is null))
        {
            written.Append(written.Length > 0 && written[^1] is not ('\n' or '\r') ? lineEnd : "");
            written.Append($"{lineEnd}## {edit.Question}{lineEnd}{lineEnd}{edit.Answer.Replace("\n", lineEnd, StringComparison.Ordinal)}{lineEnd}");
        }

        return written.ToString();
    }

    /// <inheritdoc/>
    public string? Refuse(string text, KnowledgeDocument document) => null;

    private static void Replace(TextEdits written, string text, TextSpan place, string answer, string lineEnd)
    {
        // Where nothing stood, the heading keeps an empty line on either side.
        var isLineOpen = place.Start > 0 && text[place.Start - 1] is not ('\n' or '\r');
        written.Replace(place, place.Length > 0 ? answer : (isLineOpen ? lineEnd : "") + lineEnd + answer + lineEnd);
    }
}
