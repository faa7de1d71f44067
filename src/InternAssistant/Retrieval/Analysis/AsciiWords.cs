using System.Buffers;

namespace InternAssistant.Retrieval.Analysis;

/// <summary>The common case of <see cref="StandardTokenizer"/> without its tables: letters and digits between blanks or plain punctuation.</summary>
internal static class AsciiWords
{
    private static readonly SearchValues<char> Word = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");

    // What never begins a word, joins two or takes part in an emoji; "#" and "*" can be key caps.
    private static readonly SearchValues<char> Separators = SearchValues.Create(" \n\r\t!$%&()+-/<=>?@[\\]^`{|}~");

    // What may join two words, if a word goes on behind it.
    private static readonly SearchValues<char> Joints = SearchValues.Create("'.:,;\"");

    /// <summary>The first place from here on that is no plain separator.</summary>
    public static int SkipSeparators(string text, int start)
    {
        while (start < text.Length && Separators.Contains(text[start]))
        {
            start++;
        }

        return start;
    }

    /// <summary>The end of the word that begins here; <paramref name="start"/> where the full rules have to be asked.</summary>
    public static int End(string text, int start)
    {
        var length = text.AsSpan(start).IndexOfAnyExcept(Word);
        var end = length < 0 ? text.Length : start + length;
        if (end == start || end - start > StandardTokenizer.MaxTokenLength)
        {
            return start;
        }

        if (end == text.Length || Separators.Contains(text[end]))
        {
            return end;
        }

        return Joints.Contains(text[end]) && (end + 1 == text.Length || Separators.Contains(text[end + 1])) ? end : start;
    }
}
