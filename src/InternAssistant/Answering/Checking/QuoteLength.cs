using InternAssistant.Knowledge;

namespace InternAssistant.Answering.Checking;

/// <summary>One or two words stand anywhere and prove nothing, unless they are a whole statement, heading or cell, or a value.</summary>
internal static class QuoteLength
{
    private const int FewestWords = 3;

    /// <summary>True when a quote that was found is long enough to prove something.</summary>
    public static bool Suffices(DraftQuote quote, KnowledgeDocument document) =>
        CountWords(quote.Quote) >= FewestWords || IsValue(quote.Quote) || IsCell(quote, document.Text) || IsStatement(quote, document);

    private static int CountWords(string quote)
    {
        var count = 0;
        for (var at = 0; at < quote.Length && count < FewestWords; at++)
        {
            if (char.IsLetterOrDigit(quote[at]) && (at == 0 || char.IsWhiteSpace(quote[at - 1]) || !(char.IsLetterOrDigit(quote[at - 1]) || quote[at - 1] is '\'' or '’' or '-' or '.' or ',')))
            {
                count++;
            }
        }

        return count;
    }

    private static bool IsValue(string quote) => quote.Any(char.IsDigit) || quote.Contains('@', StringComparison.Ordinal) || NumberReader.HasNumber(quote);

    // The quote reaches from one edge of a cell or line to the other.
    private static bool IsCell(DraftQuote quote, string text)
    {
        var before = quote.Start - 1;
        while (before >= 0 && text[before] is ' ' or '\t' or '-' or '*' or '#' or '>' or '"' or '[')
        {
            before--;
        }

        var after = quote.End;
        while (after < text.Length && text[after] is ' ' or '\t' or '.' or '*' or '"' or ']')
        {
            after++;
        }

        return (before < 0 || text[before] is '\n' or '|' or ':') && (after >= text.Length || text[after] is '\r' or '\n' or '|');
    }

    private static bool IsStatement(DraftQuote quote, KnowledgeDocument document) =>
        document.SectionAt(quote.Start)?.Statements.Any(statement => statement.Span.Start == quote.Start && statement.Span.End == quote.End) == true
        || document.Sections.Any(section => section.Heading is { } heading && heading.Start == quote.Start && heading.End == quote.End);
}
