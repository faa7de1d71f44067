namespace InternAssistant.Retrieval.Analysis;

/// <summary>Emoji sequences (UTS #51): one or more emoji joined by U+200D, flags, tags and key caps.</summary>
internal static class EmojiGrammar
{
    private const int TextPresentation = 0xFE0E;
    private const int EmojiPresentation = 0xFE0F;
    private const int KeyCapMark = 0x20E3;

    /// <summary>The end of the longest emoji at <paramref name="start"/>; <paramref name="start"/> when there is none.</summary>
    public static int Match(WordWindow window, int start)
    {
        if (window.BreakAt(start) == WordClass.RegionalIndicator)
        {
            return Flag(window, start);
        }

        var end = Sequence(window, start);

        return end > start ? end : KeyCap(window, start);
    }

    /// <summary>The end of a key cap such as <c>#</c> U+FE0F U+20E3.</summary>
    public static int KeyCap(WordWindow window, int start)
    {
        if (window.CodePointAt(start) is not ('#' or '*' or (>= '0' and <= '9')))
        {
            return start;
        }

        var index = start + 1;
        var end = start;
        for (; IsMark(window, index); index = window.Next(index))
        {
            end = end > start || window.CodePointAt(index) == KeyCapMark ? window.Next(index) : end;
        }

        return window.CodePointAt(index) == EmojiPresentation && window.CodePointAt(index + 1) == KeyCapMark
            ? SkipMarks(window, index + 2)
            : end;
    }

    private static int Flag(WordWindow window, int start)
    {
        var second = window.SkipExtend(window.Next(start));

        return window.BreakAt(second) == WordClass.RegionalIndicator ? window.SkipExtend(window.Next(second)) : start;
    }

    private static int Sequence(WordWindow window, int start)
    {
        var first = SkipJoiners(window, start);
        var end = Element(window, first, start, modifierAlone: first == start);
        if (end == start)
        {
            return start;
        }

        var tagged = Tags(window, end);
        for (var next = Joined(window, end); next > end; next = Joined(window, end))
        {
            end = next;
        }

        return Math.Max(end, tagged);
    }

    private static int Joined(WordWindow window, int end)
    {
        var joined = SkipJoiners(window, end);
        var afterJoiner = joined > end || window.CodePointAt(end - 1) == 0x200D;

        return afterJoiner ? Element(window, joined, end, modifierAlone: joined <= end + 1) : end;
    }

    private static int Element(WordWindow window, int index, int none, bool modifierAlone)
    {
        var first = window.ClassAt(index);
        if ((first & WordClass.BreakMask) == WordClass.EmojiModifier)
        {
            return modifierAlone ? SkipMarks(window, window.Next(index)) : none;
        }

        if (!first.HasFlag(WordClass.Emoji))
        {
            return none;
        }

        var end = SkipMarks(window, window.Next(index));
        if (first.HasFlag(WordClass.EmojiBase) && window.BreakAt(end) == WordClass.EmojiModifier)
        {
            return SkipMarks(window, window.Next(end));
        }

        return window.CodePointAt(end) == EmojiPresentation ? end + 1 : end;
    }

    private static int Tags(WordWindow window, int start)
    {
        var index = start;
        while (window.CodePointAt(index) is >= 0xE0020 and <= 0xE007E)
        {
            index = window.Next(index);
        }

        return index > start && window.CodePointAt(index) == 0xE007F ? window.Next(index) : start;
    }

    private static int SkipJoiners(WordWindow window, int index)
    {
        while (window.BreakAt(index) == WordClass.Joiner)
        {
            index = window.Next(index);
        }

        return index;
    }

    private static int SkipMarks(WordWindow window, int index)
    {
        while (IsMark(window, index))
        {
            index = window.Next(index);
        }

        return index;
    }

    private static bool IsMark(WordWindow window, int index) =>
        window.BreakAt(index) is WordClass.Extend or WordClass.Joiner
        && window.CodePointAt(index) is not (TextPresentation or EmojiPresentation);
}
