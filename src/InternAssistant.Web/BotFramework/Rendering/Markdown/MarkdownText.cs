using System.Text;

namespace InternAssistant.Web.BotFramework.Rendering.Markdown;

/// <summary>
/// Writes words of documents into Markdown so that they are shown to the letter (CommonMark 0.31, sections 2.4 and 2.5): no link, image, heading, list, tag,
/// reference or entity comes of them, nor does a reader that turns bare addresses into links or sets typographic signs find any.
/// </summary>
public static class MarkdownText
{
    /// <summary>The text on one line, as Markdown.</summary>
    public static string Escape(string text)
    {
        var line = VisibleText.OnOneLine(text);
        var markdown = new StringBuilder(line.Length + (line.Length / 8));
        for (var index = 0; index < line.Length; index++)
        {
            Append(markdown, line, index);
        }

        return markdown.ToString();
    }

    private static void Append(StringBuilder markdown, string line, int index)
    {
        var letter = line[index];
        _ = letter switch
        {
            '<' => markdown.Append("&lt;"),
            '>' => markdown.Append("&gt;"),
            '&' => markdown.Append("&amp;"),
            _ when char.IsAscii(letter) && char.IsPunctuation(letter) | char.IsSymbol(letter) && Means(line, index) => markdown.Append('\\').Append(letter),
            _ => markdown.Append(letter),
        };
    }

    private static bool Means(string line, int index)
    {
        var letter = line[index];
        var (before, after) = (index == 0 ? '\0' : line[index - 1], index + 1 == line.Length ? '\0' : line[index + 1]);

        return letter switch
        {
            '\\' or '`' or '*' or '_' or '{' or '}' or '[' or ']' or '~' or '|' or '=' or '"' or '^' or '$' => true,
            _ when index == 0 || letter == before || letter == after => true,
            '.' => char.IsLetterOrDigit(after) || EndsNumber(line, index),
            ')' => EndsNumber(line, index),
            '(' => line.AsSpan(index + 1).IndexOf(')') is 1 or 2,
            ':' => after is '/' or '\\' || char.IsLetterOrDigit(after),
            '+' => after == '-',
            '@' => true,
            _ => false,
        };
    }

    // "1." and "1)" begin a list where a line begins with them.
    private static bool EndsNumber(string line, int index) => index is > 0 and <= 9 && line.AsSpan(0, index).IndexOfAnyExceptInRange('0', '9') < 0;
}
