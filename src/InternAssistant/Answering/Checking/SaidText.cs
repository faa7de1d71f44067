using InternAssistant.Knowledge;

namespace InternAssistant.Answering.Checking;

/// <summary>
/// Tells what of a document is said: its statements and headings. Text between them was kept out of passages (hidden, an order to an
/// assistant) and proves nothing, though it stands in the file.
/// </summary>
internal static class SaidText
{
    // The number of a list item.
    private const int LongestNumber = 3;

    /// <summary>True when no letter of a stretch stands outside of statements and headings.</summary>
    public static bool Covers(KnowledgeDocument document, TextSpan stretch)
    {
        var said = new bool[stretch.Length];
        foreach (var span in document.Sections.SelectMany(SpansOf))
        {
            for (var at = Math.Max(span.Start, stretch.Start); at < Math.Min(span.End, stretch.End); at++)
            {
                said[at - stretch.Start] = true;
            }
        }

        var unsaid = said.Index().Where(letter => !letter.Item).Select(letter => document.Text[stretch.Start + letter.Index]).ToList();

        return !unsaid.Exists(char.IsLetter) && unsaid.Count(char.IsDigit) <= LongestNumber;
    }

    private static IEnumerable<TextSpan> SpansOf(Section section) =>
        section.Heading is { } heading ? section.Statements.Select(statement => statement.Span).Prepend(heading) : section.Statements.Select(statement => statement.Span);
}
