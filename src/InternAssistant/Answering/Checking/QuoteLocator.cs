using InternAssistant.Knowledge;

namespace InternAssistant.Answering.Checking;

/// <summary>
/// Finds a claimed quote in its document: to the character at the place that is named, else within that place in nearly the same
/// characters. What is found is always the document's own words.
/// </summary>
internal static class QuoteLocator
{
    private static readonly char[] Ends = [' ', '.', '\''];

    /// <summary>The quote at its own place in the document's own words; null when it does not stand there.</summary>
    public static DraftQuote? Locate(DraftQuote quote, KnowledgeDocument document)
    {
        if (quote.Start < 0 || quote.Start >= quote.End || quote.End > document.Text.Length || string.IsNullOrWhiteSpace(quote.Quote))
        {
            return null;
        }

        var place = document.Text.AsSpan(quote.Start, quote.End - quote.Start);
        if (place.SequenceEqual(quote.Quote))
        {
            return quote;
        }

        return Find(place, quote.Quote) is { } found && SaidText.Covers(document, new TextSpan(quote.Start + found.Start, quote.Start + found.End))
            ? quote with { Start = quote.Start + found.Start, End = quote.Start + found.End, Quote = place[found.Start..found.End].ToString() }
            : null;
    }

    private static TextSpan? Find(ReadOnlySpan<char> place, string claimed)
    {
        var exact = place.IndexOf(claimed, StringComparison.Ordinal);
        if (exact >= 0 && IsWhole(place.ToString(), exact, exact + claimed.Length))
        {
            return new TextSpan(exact, exact + claimed.Length);
        }

        var words = FoldedText.Of(claimed).Text.Trim();
        var text = FoldedText.Of(place);

        return FindFolded(text, words) ?? FindFolded(text, words.Trim(Ends));
    }

    private static TextSpan? FindFolded(FoldedText text, string words)
    {
        if (words.Length == 0 || !words.Any(char.IsLetterOrDigit))
        {
            return null;
        }

        // The first letter may change its case: a quoted sentence becomes a part of one, or the reverse.
        for (var at = IndexOf(text.Text, words, 0); at >= 0; at = IndexOf(text.Text, words, at + 1))
        {
            if (IsWhole(text.Text, at, at + words.Length))
            {
                var (start, end) = text.Origin(at, at + words.Length);

                return new TextSpan(start, end);
            }
        }

        return null;
    }

    private static int IndexOf(string text, string words, int from)
    {
        if (from + words.Length > text.Length)
        {
            return -1;
        }

        if (!char.IsLetter(words[0]))
        {
            return text.IndexOf(words, from, StringComparison.Ordinal);
        }

        for (var at = text.IndexOf(words[1..], from + 1, StringComparison.Ordinal); at >= 0; at = at + 1 > text.Length ? -1 : text.IndexOf(words[1..], at + 1, StringComparison.Ordinal))
        {
            if (char.ToLowerInvariant(text[at - 1]) == char.ToLowerInvariant(words[0]))
            {
                return at - 1;
            }
        }

        return -1;
    }

    // "5 weeks" does not stand in "15 weeks", nor "12" in "12.5".
    private static bool IsWhole(string text, int start, int end) =>
        (start == 0 || !char.IsLetterOrDigit(text[start]) || !(char.IsLetterOrDigit(text[start - 1]) || Joins(text, start - 1)))
        && (end == text.Length || !char.IsLetterOrDigit(text[end - 1]) || !(char.IsLetterOrDigit(text[end]) || Joins(text, end)));

    private static bool Joins(string text, int at) =>
        at > 0 && at + 1 < text.Length && text[at] is '.' or ',' or '@' or '-' or '/'
        && at > 0 && at + 1 < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at + 1]);
}
