namespace InternAssistant.Retrieval.Analysis;

/// <summary>
/// Cuts text into words as Apache Lucene 8.8.1's StandardTokenizer does: Unicode text segmentation (UAX #29, Unicode 9.0),
/// emoji sequences (UTS #51, emoji 11.0), Han and Hiragana by the character, runs of scripts without spaces as one word.
/// Punctuation and white space are dropped. Where a text ends in half a surrogate pair, Lucene loses words before it;
/// here they stay.
/// </summary>
public static class StandardTokenizer
{
    /// <summary>The longest word, in UTF-16 code units; longer ones are cut and go on as the next word.</summary>
    public const int MaxTokenLength = 255;

    /// <summary>The words of a text, in order.</summary>
    public static IReadOnlyList<WordSpan> Tokenize(string text)
    {
        var words = new List<WordSpan>();
        Tokenize(text, words);

        return words;
    }

    /// <summary>Adds the words of a text to a list, in order.</summary>
    public static void Tokenize(string text, List<WordSpan> words)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(words);

        for (var start = 0; start < text.Length;)
        {
            start = AsciiWords.SkipSeparators(text, start);
            var plain = AsciiWords.End(text, start);
            if (plain > start)
            {
                words.Add(new WordSpan(start, plain));
                start = plain;
                continue;
            }

            if (start == text.Length)
            {
                break;
            }

            var window = new WordWindow(text, start, MaxTokenLength);
            var end = LongestWord(window);
            if (end > start)
            {
                words.Add(new WordSpan(start, end));
            }

            start = end > start ? end : window.Next(start);
        }
    }

    private static int LongestWord(WordWindow window)
    {
        var start = window.Start;
        var first = window.ClassAt(start);
        if (first == WordClass.Other)
        {
            return EmojiGrammar.KeyCap(window, start);
        }

        var end = WordGrammar.Match(window, start);
        if (first.HasFlag(WordClass.Ideograph))
        {
            end = Math.Max(end, window.SkipExtend(window.Next(start)));
        }

        if (first.HasFlag(WordClass.ComplexContext))
        {
            end = Math.Max(end, ComplexRun(window, start));
        }

        return Math.Max(end, EmojiGrammar.Match(window, start));
    }

    private static int ComplexRun(WordWindow window, int start)
    {
        var end = start;
        while (window.ClassAt(end).HasFlag(WordClass.ComplexContext))
        {
            end = window.SkipExtend(window.Next(end));
        }

        return end;
    }
}
