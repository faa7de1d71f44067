using System.Text;

namespace InternAssistant.Knowledge;

/// <summary>Undoes "UTF-8 read with a Windows code page": <c>â€™</c>, <c>β€™</c> and <c>вЂ™</c> become an apostrophe again.</summary>
internal static class Mojibake
{
    private static readonly WindowsCodePage[] Pages = [WindowsCodePage.Western, WindowsCodePage.Greek, WindowsCodePage.Cyrillic];

    /// <summary>The text with recognised damage undone, twice over for text that was damaged twice. Returns the same string when there is none.</summary>
    public static string Repair(string text) => RepairOnce(RepairOnce(text));

    /// <summary>How many places are damaged, and where the first one is; -1 when there is none.</summary>
    public static (int Count, int First) Find(string text)
    {
        var (count, first) = (0, -1);
        var start = FirstSuspect(text);

        if (start < 0)
        {
            return (0, -1);
        }

        var isGreek = CountGreek(text) >= 3;

        for (var i = start; i < text.Length;)
        {
            if (text[i] < 0x80)
            {
                i++;
                continue;
            }

            if (!TryReadSequence(text, i, isGreek, out _, out var length) && !IsBrokenEmoji(text, i, out length))
            {
                i++;
                continue;
            }

            first = first < 0 ? i : first;
            count++;
            i += length;
        }

        return (count, first);
    }

    private static string RepairOnce(string text)
    {
        var first = FirstSuspect(text);

        if (first < 0)
        {
            return text;
        }

        var isGreek = CountGreek(text) >= 3;
        var repaired = new StringBuilder(text, 0, first, text.Length);

        for (var i = first; i < text.Length;)
        {
            if (TryReadSequence(text, i, isGreek, out var rune, out var length))
            {
                // β€’ is a bullet whose last byte was read with yet another Greek page: no text needs so many figure dashes.
                repaired.Append(rune.Value == 0x2012 ? "•" : rune.ToString());
                i += length;
            }
            else if (IsLoneMark(text, i) && !(isGreek && text[i] == 'Β'))
            {
                i++;
            }
            else if (IsBrokenEmoji(text, i, out length))
            {
                i += length;
            }
            else
            {
                repaired.Append(text[i++]);
            }
        }

        return repaired.ToString();
    }

    /// <summary>True for an Â or Β between white space: what is left of a no-break space when white space was tidied afterwards.</summary>
    public static bool IsLoneMark(string text, int i) =>
        text[i] is 'Â' or 'Β' && (i == 0 || char.IsWhiteSpace(text[i - 1])) && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1]));

    private static int FirstSuspect(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] >= 0x80 && ((i + 1 < text.Length && text[i + 1] >= 0x80) || IsLoneMark(text, i)))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool TryReadSequence(string text, int start, bool isGreek, out Rune rune, out int length)
    {
        foreach (var page in Pages)
        {
            if (TryReadSequence(text, start, page, out rune, out length) && IsPlausible(rune, page, isGreek))
            {
                return true;
            }
        }

        rune = default;
        length = 0;
        return false;
    }

    private static bool TryReadSequence(string text, int start, WindowsCodePage page, out Rune rune, out int length)
    {
        rune = default;
        length = 0;

        if (text[start] < 0x80 || !page.TryGetByte(text[start], out var lead) || lead is < 0xC2 or > 0xF4)
        {
            return false;
        }

        length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;

        if (start + length > text.Length)
        {
            return false;
        }

        Span<byte> bytes = stackalloc byte[4];
        bytes[0] = lead;

        for (var i = 1; i < length; i++)
        {
            if (!page.TryGetByte(text[start + i], out bytes[i]))
            {
                return false;
            }
        }

        return Rune.DecodeFromUtf8(bytes[..length], out rune, out var consumed) == System.Buffers.OperationStatus.Done && consumed == length;
    }

    // What European pages are likely to have meant. Anything else is left as it stands.
    private static bool IsPlausible(Rune rune, WindowsCodePage page, bool isGreek) => rune.Value switch
    {
        < 0xA0 => false,
        <= 0x17F when page == WindowsCodePage.Greek => !isGreek,
        <= 0x17F => page == WindowsCodePage.Western,
        >= 0x2000 and <= 0x27BF => true,
        0xFB01 or 0xFB02 or 0xFEFF or 0xFFFD => true,
        >= 0x1F000 and <= 0x1FAFF => true,
        _ => false,
    };

    // An emoji whose last bytes were lost on the way: π or ð, then Ÿ, then what is left.
    private static bool IsBrokenEmoji(string text, int start, out int length)
    {
        length = 0;

        if (text[start] is not ('π' or 'ð') || start + 1 >= text.Length || text[start + 1] != 'Ÿ')
        {
            return false;
        }

        length = 2;

        while (length < 4 && start + length < text.Length && text[start + length] >= 0x80 && !char.IsLetter(text[start + length]))
        {
            length++;
        }

        return true;
    }

    private static int CountGreek(string text)
    {
        var count = 0;

        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is >= '\u0391' and <= '\u03C9' && (i + 1 == text.Length || text[i + 1] < 0x80 || char.IsLetter(text[i + 1])))
            {
                count++;
            }
        }

        return count;
    }
}
