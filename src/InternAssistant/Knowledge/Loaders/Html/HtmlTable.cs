using AngleSharp.Dom;
using InternAssistant.Knowledge.Loaders.Blocks;

namespace InternAssistant.Knowledge.Loaders.Html;

/// <summary>Reads a table. One that only arranges the page is read as the blocks in its cells.</summary>
internal sealed class HtmlTable(HtmlReader reader, BlockList list)
{
    private const int MaxColumns = 100;
    private const int MaxCells = 100_000;

    private readonly List<IReadOnlyList<TableCell>> _rows = [];
    private readonly Dictionary<int, (TableCell Cell, int Rows)> _reaching = [];
    private int _cells;

    /// <summary>Lists the blocks of a <c>table</c> element.</summary>
    public void Read(IElement table, ReadingPlace place)
    {
        var rows = RowsOf(table).ToList();

        if (table.Children.FirstOrDefault(child => child.LocalName == "caption") is { } caption)
        {
            reader.ReadContainer(caption, place);
        }

        if (IsLayout(table, rows))
        {
            foreach (var cell in rows.SelectMany(CellsOf))
            {
                reader.ReadContainer(cell, place with { Line = cell.SourceReference?.Position.Line ?? place.Line });
            }

            return;
        }

        var areHeaders = new List<bool>();
        var areLabels = new List<bool>();

        foreach (var row in rows)
        {
            ReadRow(row, place, areHeaders, areLabels);
        }

        if (_rows.Count > 0)
        {
            var hasMarks = areHeaders.Contains(true) || areLabels.Contains(true);
            var hasHeaders = hasMarks ? areHeaders[0] : TableShape.HasHeaders(_rows);
            var hasLabels = !hasHeaders && (hasMarks ? areLabels.TrueForAll(label => label) && _rows.All(row => row.Count == 2) : TableShape.HasLabels(_rows));
            list.Add(new Block.Table(_rows, hasHeaders, hasLabels, place.Line));
        }
    }

    private static bool IsLayout(IElement table, List<IElement> rows) =>
        table.GetAttribute("role") is "presentation" or "none"
        || rows.All(row => CellsOf(row).Count() <= 1)
        || table.QuerySelector("table, h1, h2, h3, h4, h5, h6, details") is not null;

    private static IEnumerable<IElement> RowsOf(IElement table) =>
        table.Children.SelectMany(child => child.LocalName is "thead" or "tbody" or "tfoot" ? child.Children : Enumerable.Repeat(child, 1)).Where(child => child.LocalName == "tr");

    private static IEnumerable<IElement> CellsOf(IElement row) => row.Children.Where(child => child.LocalName is "td" or "th");

    private void ReadRow(IElement row, ReadingPlace place, List<bool> areHeaders, List<bool> areLabels)
    {
        var cells = new List<TableCell>();
        var own = CellsOf(row).ToList();
        var column = 0;

        foreach (var element in own)
        {
            column = AddReaching(cells, column);

            if (column >= MaxColumns || _cells++ > MaxCells)
            {
                break;
            }

            var here = place with { Line = element.SourceReference?.Position.Line ?? place.Line };
            var cell = new TableCell(string.Join(' ', reader.CellOf(element, here)), column, Span(element, "colspan", MaxColumns));
            cells.Add(cell);

            if (Span(element, "rowspan", 1_000) is var height and > 1)
            {
                _reaching[column] = (cell, height - 1);
            }

            column += cell.Width;
        }

        AddReaching(cells, column);

        if (cells.Exists(cell => cell.Text.Length > 0))
        {
            _rows.Add(cells);
            areHeaders.Add(own.TrueForAll(cell => cell.LocalName == "th") || row.ParentElement?.LocalName == "thead");
            areLabels.Add(own.Count > 0 && own[0].LocalName == "th" && own.Skip(1).All(cell => cell.LocalName == "td"));
        }
    }

    // The cells that reach down from rows above; the column after them.
    private int AddReaching(List<TableCell> cells, int column)
    {
        while (_reaching.TryGetValue(column, out var above))
        {
            cells.Add(above.Cell);

            if (above.Rows <= 1)
            {
                _reaching.Remove(column);
            }
            else
            {
                _reaching[column] = (above.Cell, above.Rows - 1);
            }

            column += above.Cell.Width;
        }

        return column;
    }

    private static int Span(IElement cell, string name, int most) =>
        int.TryParse(cell.GetAttribute(name), out var span) ? Math.Clamp(span, 1, most) : 1;
}
