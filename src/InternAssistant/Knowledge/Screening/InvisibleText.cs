using System.Buffers;
using System.Text;

namespace InternAssistant.Knowledge.Screening;

/// <summary>
/// Letters that people do not see and machines read: tag characters (U+E0000 to U+E007F) outside emoji flags, runs of variation selectors
/// or zero-width characters, and controls that turn the direction of Latin words round. A single soft hyphen or joiner is harmless.
/// </summary>
internal static class InvisibleText
{
    private const int ShortestRun = 4;

    private const string ZeroWidth = "\u00AD\u034F\u180E\u200B\u200C\u200D\u200E\u200F\u2060\u2061\u2062\u2063\u2064\u3164\uFEFF\uFFA0";
    private const string Turning = "\u202A\u202B\u202D\u202E\u2066\u2067\u2068";
    private const string Selectors = "\uFE00\uFE01\uFE02\uFE03\uFE04\uFE05\uFE06\uFE07\uFE08\uFE09\uFE0A\uFE0B\uFE0C\uFE0D\uFE0E\uFE0F";
    private const char Plane14 = '\uDB40';

    private static readonly SearchValues<char> Suspects = SearchValues.Create(ZeroWidth + Turning + Selectors + Plane14);

    /// <summary>The stretches, in the order of the text.</summary>
    public static IEnumerable<ScreenedSpan> Find(string text)
    {
        for (var i = Next(text, 0); i < text.Length; i = Next(text, i))
        {
            var found = IsTag(text, i) ? Tags(text, i)
                : IsSelector(text, i) ? Run(text, i, IsSelector, 2)
                : Turning.Contains(text[i], StringComparison.Ordinal) ? Turned(text, i)
                : Run(text, i, IsZeroWidth, ShortestRun);

            if (found.Subject.Length > 0)
            {
                yield return found;
            }

            i = Math.Max(found.Span.End, i + 1);
        }
    }

    private static int Next(string text, int from)
    {
        var at = from >= text.Length ? -1 : text.AsSpan(from).IndexOfAny(Suspects);

        return at < 0 ? text.Length : from + at;
    }

    private static bool IsTag(string text, int i) => text[i] == Plane14 && i + 1 < text.Length && text[i + 1] is >= '\uDC00' and <= '\uDC7F';

    private static bool IsSelector(string text, int i) =>
        text[i] is >= '\uFE00' and <= '\uFE0F' || (text[i] == Plane14 && i + 1 < text.Length && text[i + 1] is >= '\uDD00' and <= '\uDDEF');

    private static bool IsZeroWidth(string text, int i) => ZeroWidth.Contains(text[i], StringComparison.Ordinal);

    // A black flag, the letters of a region as tags and the end tag are one emoji.
    private static ScreenedSpan Tags(string text, int start)
    {
        var words = new StringBuilder();
        var end = start;

        for (; end < text.Length && IsTag(text, end); end += 2)
        {
            var letter = (char)(text[end + 1] - '\uDC00');
            words.Append(letter is >= ' ' and < '\u007F' ? letter.ToString() : "");
        }

        var isFlag = start >= 2 && text[start - 2] == '\uD83C' && text[start - 1] == '\uDFF4' && text[end - 1] == '\uDC7F' && words.Length is >= 3 and <= 6;

        return Found(start, end, isFlag ? "" : words.Length > 0 ? $"\"{words}\", spelt in invisible characters" : $"{(end - start) / 2} invisible characters");
    }

    private static ScreenedSpan Run(string text, int start, Func<string, int, bool> belongs, int shortest)
    {
        var (end, count) = (start, 0);

        while (end < text.Length && belongs(text, end))
        {
            end += text[end] == Plane14 ? 2 : 1;
            count++;
        }

        return Found(start, Math.Min(end, text.Length), count >= shortest ? $"{count} invisible characters in a row" : "");
    }

    // Around a telephone number or Arabic and Hebrew words such controls have their use; around Latin words they show another text than the one that is read.
    private static ScreenedSpan Turned(string text, int start)
    {
        var end = start + 1;

        while (end < text.Length && end - start < 500 && text[end] is not ('\u202C' or '\u2069' or '\n' or '\r'))
        {
            end++;
        }

        var inner = text.AsSpan(start + 1, end - start - 1);
        var isOverride = text[start] is '\u202D' or '\u202E';
        var (hasLatin, hasOther) = (false, false);

        foreach (var c in inner)
        {
            hasLatin |= char.IsLetter(c) && c < '\u0590';
            hasOther |= c is >= '\u0590' and <= '\u08FF';
        }

        return Found(start, end, hasLatin && (isOverride || !hasOther) ? $"\"{inner}\", with its direction turned" : "");
    }

    private static ScreenedSpan Found(int start, int end, string subject) => new(RemarkKind.HiddenText, new TextSpan(start, end), subject);
}
