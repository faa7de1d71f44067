using InternAssistant.Knowledge;

namespace InternAssistant.Evaluation.Collections;

/// <summary>Makes a document of ours out of one of a collection: one section, one passage.</summary>
internal static class CollectionDocument
{
    /// <param name="document">The document.</param>
    /// <param name="withHeading">Whether the title is the heading; otherwise it is the first sentence.</param>
    public static KnowledgeDocument Of(BeirDocument document, bool withHeading)
    {
        var title = Folded(document.Title);
        var isHeading = withHeading && title.Length > 0;
        List<string> sentences = isHeading || title.Length == 0 ? [] : [title];
        var text = Folded(document.Text);
        sentences.AddRange(SentenceSplitter.Split(text).Select(span => text[span.Start..span.End]));
        var statements = new List<Statement>();
        var start = 0;
        foreach (var sentence in sentences)
        {
            statements.Add(new Statement(StatementKind.Sentence, new TextSpan(start, start + sentence.Length), sentence, 0));
            start += sentence.Length + 1;
        }

        Section[] sections = statements.Count == 0 ? [] : [new Section(isHeading ? [title] : [], null, statements)];

        // The letter keeps an empty name from being none.
        return new KnowledgeDocument("d" + document.Id, "", "general", string.Join(' ', sentences), FrontMatter.Empty, sections, "");
    }

    private static string Folded(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
