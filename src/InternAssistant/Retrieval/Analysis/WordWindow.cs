namespace InternAssistant.Retrieval.Analysis;

/// <summary>The stretch of text that one word may take: from its first code unit, as long as a word may be.</summary>
internal readonly ref struct WordWindow
{
    private readonly ReadOnlySpan<char> text;

    public WordWindow(string text, int start, int length)
    {
        var end = Math.Min(text.Length, start + length);
        if (end < text.Length && char.IsHighSurrogate(text[end - 1]) && end - 1 > start)
        {
            end--;
        }

        this.text = text.AsSpan(0, end);
        Start = start;
    }

    public int Start { get; }

    /// <summary>The class of the code point at an index; <see cref="WordClass.Other"/> at the window's end.</summary>
    public WordClass ClassAt(int index)
    {
        var codePoint = CodePointAt(index);

        return codePoint < 0 ? WordClass.Other : WordClasses.Of(codePoint);
    }

    /// <summary>The word-break class alone, without the flags.</summary>
    public WordClass BreakAt(int index) => ClassAt(index) & WordClass.BreakMask;

    /// <summary>The code point at an index, -1 at the window's end; half a surrogate pair stands for itself.</summary>
    public int CodePointAt(int index)
    {
        if (index >= text.Length)
        {
            return -1;
        }

        return IsPair(index) ? char.ConvertToUtf32(text[index], text[index + 1]) : text[index];
    }

    public int Next(int index) => index + (IsPair(index) ? 2 : 1);

    /// <summary>Skips marks, formats and joiners, which belong to the character before them (rule WB4).</summary>
    public int SkipExtend(int index)
    {
        while (BreakAt(index) is WordClass.Extend or WordClass.Joiner)
        {
            index = Next(index);
        }

        return index;
    }

    private bool IsPair(int index) =>
        index + 1 < text.Length && char.IsHighSurrogate(text[index]) && char.IsLowSurrogate(text[index + 1]);
}
