using System.Text;

namespace InternAssistant.Web.BotFramework.Teams;

/// <summary>
/// Text for an Adaptive Card's TextBlock, which reads a part of Markdown and <c>{{DATE(…)}}</c>: what a document or a person wrote must
/// stay what it is and never become a link, emphasis, a list or a date.
/// </summary>
public static class CardText
{
    private const string AlwaysEscaped = "\\`*_<>~[]";
    private const string EscapedAtStart = "#-+";

    // Stands between braces that would otherwise call a function of the card's.
    private const char Joiner = '\u200b';

    /// <summary>One line of text, escaped; markers such as <c>[1]</c> stay as they are where they cannot become links.</summary>
    public static string Of(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var text = OnOneLine(line);
        var escaped = new StringBuilder(text.Length + 16);
        for (var index = 0; index < text.Length; index++)
        {
            if (MarkerEnd(text, index) is { } end)
            {
                escaped.Append(text, index, end - index);
                index = end - 1;
            }
            else
            {
                Append(escaped, text, index);
            }
        }

        return escaped.ToString();
    }

    private static string OnOneLine(string line) => string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static void Append(StringBuilder escaped, string text, int index)
    {
        var letter = text[index];
        if (AlwaysEscaped.Contains(letter) || letter == '&' || OpensBlock(text, index))
        {
            escaped.Append('\\');
        }
        else if (letter == '{' && index > 0 && text[index - 1] == '{')
        {
            escaped.Append(Joiner);
        }

        escaped.Append(letter);
    }

    // At the start of a line: a heading, a list, a rule; and the dot or bracket of a numbered list.
    private static bool OpensBlock(string text, int index) =>
        (index == 0 && EscapedAtStart.Contains(text[0]))
        || (text[index] is '.' or ')' && index is > 0 and < 10 && text.AsSpan(0, index).IndexOfAnyExceptInRange('0', '9') < 0);

    /// <summary>Where a marker that begins here ends; null when none does, or when it could begin a link.</summary>
    private static int? MarkerEnd(string text, int index)
    {
        if (text[index] != '[' || (index > 0 && text[index - 1] == '!'))
        {
            return null;
        }

        var end = index + 1;
        while (end < text.Length && end - index <= 3 && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        var closes = end > index + 1 && end < text.Length && text[end] == ']';
        var isLink = closes && end + 1 < text.Length && text[end + 1] is '(' or ':';

        return closes && !isLink ? end + 1 : null;
    }
}
