namespace InternAssistant.Knowledge.Screening;

/// <summary>Long words of letters and digits that are content in a code such as Base64, not language.</summary>
internal static class OpaqueText
{
    private const int Shortest = 200;

    /// <summary>The words, in the order of the text. Addresses are not meant: they are links, however long.</summary>
    public static IEnumerable<ScreenedSpan> Find(string text)
    {
        for (var start = 0; start + Shortest <= text.Length;)
        {
            // Looking backwards skips most of a text that has spaces in it.
            var last = start + Shortest - 1;

            while (last >= start && IsCode(text[last]))
            {
                last--;
            }

            if (last >= start)
            {
                start = last + 1;
                continue;
            }

            var end = start + Shortest;

            while (end < text.Length && IsCode(text[end]))
            {
                end++;
            }

            var span = new TextSpan(start, end);

            if (LooksRandom(text.AsSpan(start, span.Length)) && !IsInAddress(text, start))
            {
                yield return new ScreenedSpan(RemarkKind.OpaqueText, span, $"{span.Length:N0} characters that begin with {text.Substring(start, 20)}");
            }

            start = end;
        }
    }

    private static bool IsCode(char c) => char.IsAsciiLetterOrDigit(c) || c is '+' or '/' or '=' or '_' or '-';

    private static bool LooksRandom(ReadOnlySpan<char> word)
    {
        var (digits, upper, lower) = (0, 0, 0);

        foreach (var c in word)
        {
            digits += char.IsAsciiDigit(c) ? 1 : 0;
            upper += char.IsAsciiLetterUpper(c) ? 1 : 0;
            lower += char.IsAsciiLetterLower(c) ? 1 : 0;
        }

        return (digits > 0 ? 1 : 0) + (upper > 0 ? 1 : 0) + (lower > 0 ? 1 : 0) >= 2;
    }

    private static bool IsInAddress(string text, int start)
    {
        var from = start;

        while (from > 0 && start - from < 2_000 && !char.IsWhiteSpace(text[from - 1]))
        {
            from--;
        }

        return text.AsSpan(from, start - from).Contains("://", StringComparison.Ordinal);
    }
}
