namespace InternAssistant.Knowledge;

/// <summary>
/// Finds the sentences of running text. A sentence ends with <c>. ! ? …</c>, closing quotes and brackets included, before white space and
/// something that is not a lower-case letter; abbreviations, initials, decimals, addresses and list numbers do not end one. An empty line always does.
/// </summary>
public static class SentenceSplitter
{
    /// <summary>The greatest length of one sentence, in UTF-16 code units. What is longer is cut at white space.</summary>
    public const int MaxLength = 2000;

    private const string Closers = "\"'”’»)]}*_`›";

    /// <summary>The sentences of a text, in order, without the white space around them. They do not overlap.</summary>
    public static IReadOnlyList<TextSpan> Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        return Split(text, new TextSpan(0, text.Length));
    }

    /// <summary>The sentences of a stretch of a text.</summary>
    public static IReadOnlyList<TextSpan> Split(string text, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sentences = new List<TextSpan>();
        var start = span.Start;

        for (var i = span.Start; i < span.End; i++)
        {
            var end = text[i] switch
            {
                '.' or '!' or '?' or '…' => EndOfSentence(text, start, i, span.End),
                '\n' when IsEmptyLine(text, i + 1, span.End) => i,
                _ => -1,
            };

            if (end >= 0)
            {
                Add(text, start, end, sentences);
                start = end;
                i = Math.Max(i, end - 1);
            }
        }

        Add(text, start, span.End, sentences);

        return sentences;
    }

    // The index after the sentence that has a terminator at i, or -1.
    private static int EndOfSentence(string text, int start, int i, int limit)
    {
        var end = i;

        while (end < limit && text[end] is '.' or '!' or '?' or '…')
        {
            end++;
        }

        var isPlainStop = end == i + 1 && text[i] == '.';

        while (end < limit && Closers.Contains(text[end], StringComparison.Ordinal))
        {
            end++;
        }

        if (end == limit)
        {
            return end;
        }

        if (!char.IsWhiteSpace(text[end]) && !IsDamagedSpace(text, end))
        {
            return -1;
        }

        var next = NextVisible(text, end, limit);

        if (next == limit)
        {
            return end;
        }

        if (char.IsLower(text[next]) && !IsDamagedSpace(text, next))
        {
            return -1;
        }

        return isPlainStop && IsWithinSentence(text, start, i, next, limit) ? -1 : end;
    }

    private static bool IsWithinSentence(string text, int start, int stop, int next, int limit)
    {
        var wordStart = stop;

        while (wordStart > start && stop - wordStart < 20 && !char.IsWhiteSpace(text[wordStart - 1]) && text[wordStart - 1] is not ('(' or '[' or '“' or '"' or '*' or '/'))
        {
            wordStart--;
        }

        var word = text[wordStart..stop];
        var nextWord = Word(text, next, limit);

        if (word.Length == 0)
        {
            return false;
        }

        // "1." at the beginning of a line counts a list; "3. March" is a date.
        if (word.All(char.IsAsciiDigit))
        {
            return (word.Length <= 3 && IsLineStart(text, wordStart, start)) || (word.Length <= 2 && IsMonth(nextWord));
        }

        if (Abbreviations.IsInner(word))
        {
            return !(word.Equals("no", StringComparison.OrdinalIgnoreCase) && !char.IsAsciiDigit(text[next]));
        }

        var isInitial = (word.Length == 1 && char.IsUpper(word[0])) || (word.Length == 3 && char.IsUpper(word[0]) && word[1] == '.' && char.IsUpper(word[2]));

        if (isInitial && !Abbreviations.MayBeFinal(word))
        {
            return !Abbreviations.StartsSentence(nextWord);
        }

        if (!Abbreviations.MayBeFinal(word))
        {
            return false;
        }

        return word.ToLowerInvariant() switch
        {
            "etc" => nextWord.Length == 0 && !char.IsDigit(text[next]),
            "a.m" or "p.m" => nextWord.Length == 0 || IsMonth(nextWord) || IsWeekday(nextWord) || Abbreviations.IsTimeZone(nextWord),
            _ => !Abbreviations.StartsSentence(nextWord),
        };
    }

    private static bool IsLineStart(string text, int index, int start)
    {
        while (index > start && text[index - 1] is ' ' or '\t')
        {
            index--;
        }

        return index == start || text[index - 1] is '\n' or '\r';
    }

    private static string Word(string text, int start, int limit)
    {
        var end = start;

        while (end < limit && end - start < 20 && char.IsLetter(text[end]))
        {
            end++;
        }

        return text[start..end];
    }

    private static bool IsMonth(string word) => word is "January" or "February" or "March" or "April" or "May" or "June" or "July" or "August" or "September" or "October" or "November" or "December";

    private static bool IsWeekday(string word) => word is "Monday" or "Tuesday" or "Wednesday" or "Thursday" or "Friday" or "Saturday" or "Sunday";

    private static int NextVisible(string text, int i, int limit)
    {
        while (i < limit && (char.IsWhiteSpace(text[i]) || IsDamagedSpace(text, i)))
        {
            i++;
        }

        return i;
    }

    private static bool IsDamagedSpace(string text, int i) => text[i] is 'Â' or 'Β' && i + 1 < text.Length && text[i + 1] == '\u00A0';

    private static bool IsEmptyLine(string text, int i, int limit)
    {
        while (i < limit && text[i] is ' ' or '\t' or '\r' or '\u00A0')
        {
            i++;
        }

        return i < limit && text[i] == '\n';
    }

    private static void Add(string text, int start, int end, List<TextSpan> sentences)
    {
        var span = TextRepair.Trim(text, new TextSpan(start, end));

        while (span.Length > MaxLength)
        {
            var cut = text.LastIndexOf(' ', span.Start + MaxLength - 1, MaxLength / 2);
            cut = cut > span.Start ? cut : span.Start + MaxLength;
            cut = char.IsHighSurrogate(text[cut - 1]) ? cut - 1 : cut;
            AddOne(text, new TextSpan(span.Start, cut), sentences);
            span = TextRepair.Trim(text, span with { Start = cut });
        }

        AddOne(text, span, sentences);
    }

    private static void AddOne(string text, TextSpan span, List<TextSpan> sentences)
    {
        span = TextRepair.Trim(text, span);

        if (span.Length > 0)
        {
            sentences.Add(span);
        }
    }
}
