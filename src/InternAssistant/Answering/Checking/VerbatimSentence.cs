using InternAssistant.Knowledge;

namespace InternAssistant.Answering.Checking;

/// <summary>Recognises a sentence that is a quoted statement in its reading form, perhaps with its heading or title in front.</summary>
internal static class VerbatimSentence
{
    /// <summary>True when one of the quotes holds a statement or heading that the text repeats.</summary>
    public static bool Is(string text, IReadOnlyList<DraftQuote> quotes, CitationList citations) => quotes.Any(quote => Is(Plain(text), quote, citations.DocumentOf(quote)!));

    /// <summary>True when a text is the title of a quoted document or one of the headings above a quote: what introduces a list.</summary>
    public static bool IsName(string text, IEnumerable<DraftQuote> quotes, CitationList citations) => quotes.Any(quote =>
    {
        var document = citations.DocumentOf(quote)!;

        return NamesOf(document, SectionOf(quote, document)).Any(name => Plain(name) == Plain(text));
    });

    private static bool Is(string text, DraftQuote quote, KnowledgeDocument document)
    {
        var section = SectionOf(quote, document);
        if (section is null)
        {
            return false;
        }

        if (section.Heading is { } heading && Within(heading, quote) && Plain(section.OwnHeading ?? "") == text)
        {
            return true;
        }

        foreach (var statement in section.Statements)
        {
            if (Within(statement.Span, quote) && Repeats(text, Plain(statement.Text), document, section))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Repeats(string text, string statement, KnowledgeDocument document, Section section)
    {
        if (statement.Length == 0 || !text.EndsWith(statement, StringComparison.Ordinal))
        {
            return false;
        }

        var subject = text[..^statement.Length];

        return subject.Length == 0 || (subject.EndsWith(": ", StringComparison.Ordinal) && IsSubject(subject[..^2], document, section));
    }

    // "Heading", "Title", or "Title, Heading".
    private static bool IsSubject(string subject, KnowledgeDocument document, Section section)
    {
        var names = NamesOf(document, section).Select(Plain).ToList();

        return names.Contains(subject) || names.Exists(name => subject == $"{Plain(document.Title)}, {name}");
    }

    private static IEnumerable<string> NamesOf(KnowledgeDocument document, Section? section) => (section?.HeadingPath ?? []).Append(document.Title);

    private static Section? SectionOf(DraftQuote quote, KnowledgeDocument document) =>
        document.SectionAt(quote.Start) ?? document.Sections.FirstOrDefault(section => section.Heading is { } heading && heading.Start <= quote.Start && quote.Start < heading.End);

    private static bool Within(TextSpan span, DraftQuote quote) => quote.Start <= span.Start && span.End <= quote.End;

    // The reading form without what writers put at its end, and with the cells of a row as they write them.
    private static string Plain(string text) => text.Replace(" | ", "; ", StringComparison.Ordinal).TrimEnd(' ', '.', ',', ';', ':');
}
