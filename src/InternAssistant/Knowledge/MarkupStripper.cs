using System.Net;
using System.Text;

namespace InternAssistant.Knowledge;

/// <summary>Removes Markdown's and HTML's marks from a piece of text, in one pass, and keeps the words.</summary>
internal static class MarkupStripper
{
    private const string Bullets = "•‣▪●◦·*-–—";
    private const int LongestEntity = 10;

    /// <summary>The words of the text.</summary>
    public static string Strip(string text)
    {
        var output = new StringBuilder(text.Length);
        Copy(text, SkipLineMarks(text, 0, isFirst: true), text.Length, output);

        return output.ToString();
    }

    private static void Copy(string text, int start, int end, StringBuilder output)
    {
        for (var i = start; i < end;)
        {
            i = text[i] switch
            {
                '\n' => CopyLineBreak(text, i, output),
                '\\' when i + 1 < end && char.IsAsciiLetterOrDigit(text[i + 1]) is false && text[i + 1] is > ' ' and < '\u007F' => CopyOne(text, i + 1, output),
                '[' => CopyLink(text, i, end, output),
                '!' when i + 1 < end && text[i + 1] == '[' && IsLink(text, i + 1, end) => i + 1,
                '<' => CopyAngle(text, i, end, output),
                '&' => CopyEntity(text, i, end, output),
                '`' => i + 1,
                '*' or '_' => CopyEmphasis(text, i, end, output),
                _ => CopyOne(text, i, output),
            };
        }
    }

    private static int CopyOne(string text, int i, StringBuilder output)
    {
        output.Append(text[i]);

        return i + 1;
    }

    private static int CopyLineBreak(string text, int i, StringBuilder output)
    {
        output.Append('\n');

        return SkipLineMarks(text, i + 1, isFirst: false);
    }

    // Quotation marks of a block quote on every line; bullets, heading marks and check boxes on the first.
    private static int SkipLineMarks(string text, int start, bool isFirst)
    {
        var i = SkipSpaces(text, start);

        while (i < text.Length && text[i] == '>')
        {
            i = SkipSpaces(text, i + 1);
        }

        if (!isFirst || i >= text.Length)
        {
            return i;
        }

        var hashes = i;

        while (hashes < text.Length && text[hashes] == '#')
        {
            hashes++;
        }

        if (hashes > i && (hashes == text.Length || text[hashes] == ' '))
        {
            return SkipSpaces(text, hashes);
        }

        if (text[i] == '•' || (Bullets.Contains(text[i], StringComparison.Ordinal) && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1]))))
        {
            i = SkipSpaces(text, i + 1);
        }

        return i + 3 < text.Length && text[i] == '[' && text[i + 1] is ' ' or 'x' or 'X' && text[i + 2] == ']' && text[i + 3] == ' ' ? i + 4 : i;
    }

    private static int SkipSpaces(string text, int i)
    {
        while (i < text.Length && text[i] != '\n' && char.IsWhiteSpace(text[i]))
        {
            i++;
        }

        return i;
    }

    private static bool IsLink(string text, int open, int end) => TryReadLink(text, open, end, out _, out _);

    private static int CopyLink(string text, int open, int end, StringBuilder output)
    {
        if (!TryReadLink(text, open, end, out var label, out var next))
        {
            return CopyOne(text, open, output);
        }

        if (label.Length == 0)
        {
            output.Append(text, label.End + 2, Math.Max(0, next - 1 - (label.End + 2)));
        }
        else
        {
            Copy(text, label.Start, label.End, output);
        }

        return next;
    }

    // [label](target) or [label][reference]. The search stops at the next bracket, so that it is linear over any text.
    private static bool TryReadLink(string text, int open, int end, out TextSpan label, out int next)
    {
        label = default;
        next = 0;
        var close = open + 1;

        while (close < end && text[close] is not ('[' or ']'))
        {
            close++;
        }

        if (close + 1 >= end || text[close] != ']' || text[close + 1] is not ('(' or '['))
        {
            return false;
        }

        label = new TextSpan(open + 1, close);
        var isReference = text[close + 1] == '[';
        var depth = 1;

        for (next = close + 2; next < end; next++)
        {
            var c = text[next];

            if (isReference)
            {
                if (c == ']')
                {
                    next++;
                    return true;
                }

                if (c is '[' or '\n')
                {
                    return false;
                }

                continue;
            }

            if (c is '[' or ']')
            {
                return false;
            }

            depth += c == '(' ? 1 : c == ')' ? -1 : 0;

            if (depth == 0)
            {
                next++;
                return true;
            }
        }

        return false;
    }

    // <https://…> and <mail@host> keep the address; tags and comments go.
    private static int CopyAngle(string text, int open, int end, StringBuilder output)
    {
        var close = open + 1;

        while (close < end && text[close] is not ('<' or '>'))
        {
            close++;
        }

        if (close >= end || text[close] != '>' || close == open + 1)
        {
            return CopyOne(text, open, output);
        }

        var inner = text.AsSpan(open + 1, close - open - 1);

        if (!inner.ContainsAny(' ', '\n') && (inner.Contains("://", StringComparison.Ordinal) || inner.Contains('@') || inner.StartsWith("mailto:")))
        {
            output.Append(inner);
            return close + 1;
        }

        if (char.IsAsciiLetter(inner[0]) || inner[0] is '/' or '!' or '?')
        {
            output.Append(inner.StartsWith("br", StringComparison.OrdinalIgnoreCase) ? " " : "");
            return close + 1;
        }

        return CopyOne(text, open, output);
    }

    private static int CopyEntity(string text, int start, int end, StringBuilder output)
    {
        var length = Math.Min(LongestEntity, end - start);
        var semicolon = text.AsSpan(start, length).IndexOf(';');

        if (semicolon > 1)
        {
            var decoded = WebUtility.HtmlDecode(text.Substring(start, semicolon + 1));

            // A digit that the quote does not show must not appear in the reading form.
            if (decoded.Length <= 2 && !decoded.Any(char.IsDigit) && !decoded.Any(char.IsControl))
            {
                output.Append(decoded);
                return start + semicolon + 1;
            }
        }

        return CopyOne(text, start, output);
    }

    private static int CopyEmphasis(string text, int start, int end, StringBuilder output)
    {
        var mark = text[start];
        var next = start;

        while (next < end && text[next] == mark)
        {
            next++;
        }

        var before = start == 0 ? ' ' : text[start - 1];
        var after = next >= end ? ' ' : text[next];
        var opens = !char.IsWhiteSpace(after) && !char.IsLetterOrDigit(before);
        var closes = !char.IsWhiteSpace(before) && !char.IsLetterOrDigit(after);
        var isMarkup = mark == '*'
            ? (next - start > 1 ? opens || closes : (opens && HasPartner(text, next, end, mark)) || (closes && HadPartner(text, start, mark)))
            : (opens && HasPartner(text, next, end, mark)) || (closes && HadPartner(text, start, mark));

        if (!isMarkup)
        {
            output.Append(text, start, next - start);
        }

        return next;
    }

    // Emphasis does not run far: the look-out is bounded, and so is the time over hostile text.
    private static bool HasPartner(string text, int from, int end, char mark)
    {
        var length = Math.Min(200, end - from);
        var at = length <= 0 ? -1 : text.AsSpan(from, length).IndexOf(mark);

        return at > 0 && !char.IsWhiteSpace(text[from + at - 1]);
    }

    private static bool HadPartner(string text, int before, char mark)
    {
        var from = Math.Max(0, before - 200);
        var at = text.AsSpan(from, before - from).LastIndexOf(mark);

        return at >= 0 && from + at + 1 < before && !char.IsWhiteSpace(text[from + at + 1]) && (from + at == 0 || !char.IsLetterOrDigit(text[from + at - 1]));
    }
}
