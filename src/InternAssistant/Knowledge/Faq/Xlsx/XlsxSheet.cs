using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace InternAssistant.Knowledge.Faq.Xlsx;

/// <summary>Reads the rows of a sheet, cell by cell, within limits.</summary>
internal sealed class XlsxSheet(IReadOnlyList<string> strings, XlsxNumbers numbers)
{
    private const int MaxRows = 50_000;
    private const int MaxColumns = 200;
    private const int MaxMerges = 2_000;

    private readonly List<GridRow> _rows = [];
    private readonly List<XlsxRange> _merges = [];
    private int _row;
    private int _column;

    /// <summary>The rows with something in them.</summary>
    /// <exception cref="InvalidDataException">The sheet goes beyond a limit; the message is the end of a sentence.</exception>
    public IReadOnlyList<GridRow> Read(WorksheetPart part)
    {
        using var reader = OpenXmlReader.Create(part);

        while (reader.Read())
        {
            if (!reader.IsStartElement)
            {
                continue;
            }

            if (reader.ElementType == typeof(Row))
            {
                var number = reader.Attributes.FirstOrDefault(attribute => attribute.LocalName == "r").Value;
                _row = int.TryParse(number, out var stated) && stated > 0 ? stated : _row + 1;
                _column = -1;
            }
            else if (reader.ElementType == typeof(Cell))
            {
                Add((Cell)reader.LoadCurrentElement()!);
            }
            else if (reader.ElementType == typeof(MergeCell) && _merges.Count < MaxMerges && XlsxRange.Read(((MergeCell)reader.LoadCurrentElement()!).Reference?.Value) is { } range)
            {
                _merges.Add(range);
            }
        }

        XlsxMerges.Spread(_rows, _merges);

        return _rows;
    }

    private void Add(Cell cell)
    {
        _column = XlsxRange.ColumnOf(cell.CellReference?.Value) ?? _column + 1;

        if (_column >= MaxColumns || Value(cell) is not { } value)
        {
            return;
        }

        if (_rows.Count == 0 || _rows[^1].Number != _row)
        {
            if (_rows.Count == MaxRows)
            {
                throw new InvalidDataException($"a sheet has more than {MaxRows:N0} rows");
            }

            _rows.Add(new GridRow(_row, []));
        }

        _rows[^1].Cells[_column] = value;
    }

    private GridCell? Value(Cell cell)
    {
        var written = cell.CellValue?.Text ?? "";
        var type = cell.DataType?.InnerText ?? "n";

        if (cell.CellFormula is not null && written.Length == 0 && type != "str")
        {
            return new GridCell("", Fault: "holds a formula whose result the file does not have. Open it in Excel and save it, or write the text itself.");
        }

        var value = type switch
        {
            "s" => int.TryParse(written, out var number) && number >= 0 && number < strings.Count
                ? new GridCell(strings[number])
                : new GridCell("", Fault: "refers to a text that the file does not have. Write the text anew."),
            "inlineStr" => new GridCell(cell.InlineString is { } inline ? XlsxStrings.TextOf(inline) : ""),
            "str" => new GridCell(XlsxText.Decode(written)),
            "b" => new GridCell(written is "1" or "true" ? "TRUE" : "FALSE"),
            "e" => new GridCell("", Fault: $"shows the error {written}. Write the text itself."),
            "d" => new GridCell(written.Split('T')[0]),
            _ => numbers.Cell(written, cell.StyleIndex?.Value ?? 0),
        };

        return value is { Text: "", Fault: null } ? null : value;
    }
}
