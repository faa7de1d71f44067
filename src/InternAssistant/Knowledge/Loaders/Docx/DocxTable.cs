using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using InternAssistant.Knowledge.Loaders.Blocks;
using InternAssistant.Knowledge.Loaders.Html;
using Cell = DocumentFormat.OpenXml.Wordprocessing.TableCell;
using Row = DocumentFormat.OpenXml.Wordprocessing.TableRow;

namespace InternAssistant.Knowledge.Loaders.Docx;

/// <summary>Reads a table: merged cells repeat their value in each row; one of a single column is a frame around its blocks.</summary>
internal sealed class DocxTable(DocxReader reader, DocxSource source, BlockList list)
{
    private const int MaxColumns = 100;

    private readonly List<IReadOnlyList<Blocks.TableCell>> _rows = [];
    private readonly Dictionary<int, string> _above = [];

    /// <summary>Lists the blocks of a table.</summary>
    public void Read(Table table, string background)
    {
        var rows = RowsOf(table).Where(row => row.TableRowProperties?.GetFirstChild<Deleted>() is null).ToList();
        background = BackgroundOf(table, background);

        if (rows.TrueForAll(row => CellsOf(row).Count() <= 1))
        {
            foreach (var cell in rows.SelectMany(CellsOf))
            {
                reader.ReadBlocks(cell, RunInk.Fill(cell.TableCellProperties?.Shading) ?? background);
            }

            return;
        }

        var isFirstBold = false;

        foreach (var row in rows)
        {
            var areBold = ReadRow(row, background);
            isFirstBold |= _rows.Count == 1 && areBold;
        }

        if (_rows.Count > 0)
        {
            var isMarked = rows[0].TableRowProperties?.GetFirstChild<TableHeader>() is not null;
            var hasLabels = !isMarked && TableShape.HasLabels(_rows);
            var hasHeaders = !hasLabels && (isMarked || isFirstBold || TableShape.HasHeaders(_rows));
            list.Add(new Block.Table(_rows, hasHeaders, hasLabels, 0));
        }
    }

    private bool ReadRow(Row row, string background)
    {
        var cells = new List<Blocks.TableCell>();
        var column = Number(row.TableRowProperties?.GetFirstChild<GridBefore>()?.Val?.InnerText, 0);
        var areBold = true;

        foreach (var cell in CellsOf(row))
        {
            var properties = cell.TableCellProperties;
            var (text, isBold) = reader.TextOf(cell, RunInk.Fill(properties?.Shading) ?? background);
            var merge = properties?.VerticalMerge;

            if (merge is not null && merge.Val?.InnerText != "restart" && _above.TryGetValue(column, out var above))
            {
                text = above;
            }

            _above[column] = text;
            areBold &= isBold;
            var width = Number(properties?.GridSpan?.Val?.InnerText, 1);
            cells.Add(new Blocks.TableCell(text, column, Math.Max(1, width)));
            column += Math.Max(1, width);

            if (column >= MaxColumns)
            {
                break;
            }
        }

        if (cells.Exists(cell => cell.Text.Any(char.IsLetterOrDigit)))
        {
            _rows.Add(cells);
        }

        return areBold;
    }

    // A table's style may fill its cells in ways that are not worked out here: no colour counts as hidden then.
    private string BackgroundOf(Table table, string background)
    {
        var properties = table.GetFirstChild<TableProperties>();
        var style = properties?.TableStyle?.Val?.InnerText;

        return RunInk.Fill(properties?.Shading) ?? (style is not null && source.Styles.Find(style, s => s.Descendants<Shading>().FirstOrDefault()) is not null ? CssColor.Unknown : background);
    }

    private static IEnumerable<Row> RowsOf(Table table) =>
        table.ChildElements.SelectMany(child => child switch
        {
            Row row => [row],
            SdtRow control => control.SdtContentRow?.Elements<Row>() ?? [],
            CustomXmlRow custom => custom.Elements<Row>(),
            _ => Enumerable.Empty<Row>(),
        });

    private static IEnumerable<Cell> CellsOf(Row row) =>
        row.ChildElements.SelectMany(child => child switch
        {
            Cell cell => [cell],
            SdtCell control => control.SdtContentCell?.Elements<Cell>() ?? [],
            CustomXmlCell custom => custom.Elements<Cell>(),
            _ => Enumerable.Empty<Cell>(),
        });

    private static int Number(string? text, int otherwise) => int.TryParse(text, out var number) ? Math.Clamp(number, 0, MaxColumns) : otherwise;
}
