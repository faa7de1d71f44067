using System.Text;

namespace InternAssistant.Knowledge.Loaders.Csv;

/// <summary>Cuts a text into rows and cells: RFC 4180, with either line end, and a quote within an unquoted cell read as it stands.</summary>
internal sealed class CsvFile
{
    private const int MaxRows = 50_000;
    private const int MaxCells = 200;
    private const string DelimiterLine = "sep=";

    private readonly string _text;
    private readonly char _delimiter;
    private readonly List<CsvRow> _rows = [];
    private readonly StringBuilder _cell = new();
    private List<string> _cells = [];
    private int _position;
    private int _line = 1;
    private int _number;

    private CsvFile(string text, char delimiter, int start) => (_text, _delimiter, _position, _line) = (text, delimiter, start, LineNumber.At(text, start));

    /// <summary>The rows with something in them, or a reason why they cannot be told apart.</summary>
    public static bool TryRead(string text, string name, out IReadOnlyList<CsvRow> rows, out string reason)
    {
        var isTabbed = name.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase);
        var first = text.AsSpan(0, text.AsSpan().IndexOfAny('\n', '\r') is var end and >= 0 ? end : text.Length);
        var names = first.Length == DelimiterLine.Length + 1 && first.StartsWith(DelimiterLine, StringComparison.OrdinalIgnoreCase);
        var delimiter = names ? first[^1] : isTabbed ? '\t' : first.Count(';') > first.Count(',') ? ';' : ',';
        var file = new CsvFile(text, delimiter, names ? SkipLineEnd(text, first.Length) : 0);
        reason = file.Read(name) ?? "";
        rows = file._rows;

        return reason.Length == 0;
    }

    private string? Read(string name)
    {
        while (_position < _text.Length)
        {
            var line = _line;
            _number++;

            if (!ReadRow(out var openedAt))
            {
                return $"'{name}' opens a quotation mark on line {openedAt} that is never closed. Close it, write a quotation mark within a cell twice, and re-index.";
            }

            if (_cells.Count > MaxCells)
            {
                return $"'{name}' has {_cells.Count:N0} cells on line {line}; a row may have {MaxCells}. Leave out the columns that interns do not ask about and re-index.";
            }

            if (_cells.Exists(c => c.Length > 0))
            {
                _rows.Add(new CsvRow(_cells, _number, line));
            }

            if (_rows.Count > MaxRows)
            {
                return $"'{name}' has more than {MaxRows:N0} rows. Split it and re-index.";
            }
        }

        return null;
    }

    private bool ReadRow(out int openedAt)
    {
        _cells = [];
        openedAt = 0;

        while (true)
        {
            _cell.Clear();

            if (_position < _text.Length && _text[_position] == '"')
            {
                openedAt = _line;

                if (!ReadQuoted())
                {
                    return false;
                }
            }

            while (_position < _text.Length && _text[_position] != _delimiter && _text[_position] is not ('\n' or '\r'))
            {
                _cell.Append(_text[_position++]);
            }

            _cells.Add(ExtractedText.Fold(_cell.ToString()));

            if (_position >= _text.Length || _text[_position] != _delimiter)
            {
                _position = SkipLineEnd(_text, _position);
                _line++;
                return true;
            }

            _position++;
        }
    }

    private bool ReadQuoted()
    {
        for (_position++; _position < _text.Length; _position++)
        {
            var c = _text[_position];

            if (c == '"' && !(_position + 1 < _text.Length && _text[_position + 1] == '"'))
            {
                _position++;
                return true;
            }

            _position += c == '"' ? 1 : 0;
            _line += c == '\n' || (c == '\r' && !(_position + 1 < _text.Length && _text[_position + 1] == '\n')) ? 1 : 0;
            _cell.Append(c);
        }

        return false;
    }

    private static int SkipLineEnd(string text, int position) =>
        position + 1 < text.Length && text[position] == '\r' && text[position + 1] == '\n' ? position + 2 : Math.Min(text.Length, position + 1);
}
