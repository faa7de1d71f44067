using System.Text;

namespace InternAssistant.Knowledge.Loaders;

/// <summary>
/// The extracted text of a format that is not text itself, put together line by line with <c>\n</c> at their ends.
/// </summary>
internal sealed class ExtractedText
{
    private readonly StringBuilder _text = new();

    /// <summary>Where the next line will begin.</summary>
    public int Length => _text.Length;

    /// <summary>Adds a line, which must not contain line ends; gives where it stands.</summary>
    public TextSpan AppendLine(string line)
    {
        var start = _text.Length;
        _text.Append(line).Append('\n');

        return new TextSpan(start, start + line.Length);
    }

    /// <summary>Adds a line of cells joined by bars; gives where the line and its cells stand.</summary>
    public (TextSpan Line, IReadOnlyList<TextSpan> Cells) AppendRow(IReadOnlyList<string> cells)
    {
        var start = _text.Length;
        var places = new List<TextSpan>(cells.Count);

        foreach (var cell in cells)
        {
            _text.Append(places.Count > 0 ? " | " : "");
            places.Add(new TextSpan(_text.Length, _text.Length + cell.Length));
            _text.Append(cell);
        }

        var line = new TextSpan(start, _text.Length);
        _text.Append('\n');

        return (line, places);
    }

    /// <summary>Adds an empty line, unless the text begins here or has one already.</summary>
    public void AppendGap()
    {
        if (_text.Length > 1 && !(_text[^1] == '\n' && _text[^2] == '\n'))
        {
            _text.Append('\n');
        }
    }

    /// <summary>The words with one space between them and none around them; control characters dropped.</summary>
    public static string Fold(string raw)
    {
        var folded = new StringBuilder(raw.Length);

        foreach (var c in raw)
        {
            if (char.IsWhiteSpace(c))
            {
                folded.Append(folded.Length > 0 && folded[^1] != ' ' ? " " : "");
            }
            else if (!char.IsControl(c))
            {
                folded.Append(c);
            }
        }

        return folded.ToString().TrimEnd(' ');
    }

    /// <summary>The text so far.</summary>
    public override string ToString() => _text.ToString();
}
