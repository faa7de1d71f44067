using InternAssistant.Knowledge;

namespace InternAssistant.Retrieval.Index;

/// <summary>A passage's texts: its reading text, and its contents, which begin with what stands above it.</summary>
/// <param name="Contents">The document's title, the headings and the reading text, one a line.</param>
/// <param name="Body">Where the reading text begins in the contents.</param>
/// <param name="Lead">What says in short what the passage is about, a part of the contents: its own heading, else the title, else its first sentence up to 24 words.</param>
internal readonly record struct PassageText(string Contents, int Body, TextSpan Lead)
{
    private const int MostLeadWords = 24;

    /// <summary>The reading texts of the passage's statements, one a line: what the field <see cref="IndexField.Body"/> is made of and what snippets show.</summary>
    public static string BodyOf(Passage passage) => passage.StatementCount == 1
        ? passage.Section.Statements[passage.FirstStatement].Text
        : string.Join('\n', passage.Statements.Select(statement => statement.Text));

    public static PassageText Of(Passage passage)
    {
        var title = passage.Document.Title;
        var headings = passage.Section.HeadingPath;
        var above = title.Length == 0 || (headings.Count > 0 && headings[0] == title) ? headings : [title, .. headings];
        var text = BodyOf(passage);
        if (above.Count == 0)
        {
            return new PassageText(text, 0, FirstWords(text, passage.Section.Statements[passage.FirstStatement].Text.Length));
        }

        var before = string.Join('\n', above) + "\n";

        return new PassageText(before + text, before.Length, new TextSpan(before.Length - 1 - above[^1].Length, before.Length - 1));
    }

    private static TextSpan FirstWords(string text, int sentence)
    {
        var (end, words) = (0, 0);
        while (end < sentence && words < MostLeadWords)
        {
            while (end < sentence && text[end] == ' ')
            {
                end++;
            }

            while (end < sentence && text[end] != ' ')
            {
                end++;
            }

            words++;
        }

        return new TextSpan(0, end);
    }
}
