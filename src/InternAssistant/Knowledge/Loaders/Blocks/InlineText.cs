using System.Text;

namespace InternAssistant.Knowledge.Loaders.Blocks;

/// <summary>The running text of a block while it is put together from its pieces.</summary>
internal sealed class InlineText
{
    private readonly List<string> _lines = [];
    private readonly StringBuilder _line = new();
    private bool _hasBold;
    private bool _hasPlain;

    /// <summary>The line of the file on which the text begins; 0 while there is none.</summary>
    public int Line { get; private set; }

    /// <summary>True when all words so far are in bold letters.</summary>
    public bool IsBold => _hasBold && !_hasPlain;

    /// <summary>Adds a piece. Line ends in it count as spaces.</summary>
    public void Append(string piece, bool isBold = false, int line = 0)
    {
        _line.Append(piece);

        if (!string.IsNullOrWhiteSpace(piece))
        {
            Line = Line == 0 ? line : Line;
            _hasBold |= isBold;
            _hasPlain |= !isBold && piece.Any(char.IsLetterOrDigit);
        }
    }

    /// <summary>Ends a line as its writer did.</summary>
    public void Break()
    {
        var line = ExtractedText.Fold(_line.ToString());
        _line.Clear();

        if (line.Length > 0)
        {
            _lines.Add(line);
        }
    }

    /// <summary>Takes the lines with something on them out, and begins anew.</summary>
    public List<string> Take()
    {
        Break();
        List<string> taken = [.. _lines];
        _lines.Clear();
        (_hasBold, _hasPlain, Line) = (false, false, 0);

        return taken;
    }
}
