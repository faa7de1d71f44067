using System.Globalization;
using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace InternAssistant.Knowledge.Faq.Xlsx;

/// <summary>Writes a workbook with one sheet: column names in bold that stay in sight, texts as texts, whatever they begin with, dates as dates.</summary>
internal static class XlsxWriter
{
    private static readonly double[] Widths = [34, 50, 90, 16, 13, 13, 44];
    private static readonly DateOnly FirstDate = new(1900, 3, 1);
    private static readonly DateTimeOffset Stamp = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The workbook; the same entries give the same bytes.</summary>
    public static byte[] Write(IReadOnlyList<FaqEntry> entries)
    {
        using var stream = new MemoryStream();

        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            document.ChangeIdOfPart(workbook, "rId1");
            workbook.AddNewPart<WorkbookStylesPart>("rId2").Stylesheet = XlsxStyle.Sheet();
            workbook.AddNewPart<WorksheetPart>("rId1").Worksheet = Sheet(entries);
            workbook.Workbook = new Workbook(new Sheets(new Sheet { Name = "FAQ", SheetId = 1, Id = "rId1" }));
        }

        return Restamp(stream.ToArray());
    }

    private static Worksheet Sheet(IReadOnlyList<FaqEntry> entries)
    {
        var rows = new SheetData(Row(1, FaqColumns.Names.Select(name => (name, XlsxStyle.Header))));

        for (var i = 0; i < entries.Count; i++)
        {
            rows.Append(Row(entries[i], i + 2));
        }

        return new Worksheet(
            new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }),
            new Columns(Widths.Select((width, i) => new Column
            {
                Min = (uint)i + 1,
                Max = (uint)i + 1,
                Width = width,
                CustomWidth = true,
                Style = (FaqColumn)i is FaqColumn.Published or FaqColumn.ReviewBy ? XlsxStyle.Date : XlsxStyle.Text,
            })),
            rows,
            new AutoFilter { Reference = $"A1:{XlsxRange.Letters(Widths.Length - 1)}{entries.Count + 1}" });
    }

    private static Row Row(FaqEntry entry, int number)
    {
        var row = Row(number, [(entry.DocumentId, XlsxStyle.Text), (entry.Question, XlsxStyle.Text), (entry.Answer, XlsxStyle.Text), (entry.Owner ?? "", XlsxStyle.Text)]);
        row.Append(DateCell(entry.Published, FaqColumn.Published, number), DateCell(entry.ReviewBy, FaqColumn.ReviewBy, number));
        row.Append(TextCell(entry.Source ?? "", (int)FaqColumn.Source, number, XlsxStyle.Text));

        return row;
    }

    private static Row Row(int number, IEnumerable<(string Text, uint Style)> cells) =>
        new(cells.Select((cell, column) => TextCell(cell.Text, column, number, cell.Style))) { RowIndex = (uint)number };

    private static Cell TextCell(string text, int column, int row, uint style) => text.Length == 0
        ? new Cell { CellReference = Reference(column, row), StyleIndex = style }
        : new Cell(new InlineString(new Text(XlsxText.Encode(text)) { Space = SpaceProcessingModeValues.Preserve })) { CellReference = Reference(column, row), StyleIndex = style, DataType = CellValues.InlineString };

    private static Cell DateCell(DateOnly? date, FaqColumn column, int row) => date is { } day && day >= FirstDate
        ? new Cell(new CellValue(day.ToDateTime(TimeOnly.MinValue).ToOADate().ToString("F0", CultureInfo.InvariantCulture))) { CellReference = Reference((int)column, row), StyleIndex = XlsxStyle.Date }
        : TextCell(FaqDate.Write(date), (int)column, row, XlsxStyle.Date);

    private static string Reference(int column, int row) => string.Create(CultureInfo.InvariantCulture, $"{XlsxRange.Letters(column)}{row}");

    // The package stamps its parts with the time of day.
    private static byte[] Restamp(byte[] package)
    {
        using var stream = new MemoryStream();

        using (var from = new ZipArchive(new MemoryStream(package, writable: false), ZipArchiveMode.Read))
        using (var to = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in from.Entries.OrderBy(part => part.FullName, StringComparer.Ordinal))
            {
                var copy = to.CreateEntry(part.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = Stamp;
                using var content = part.Open();
                using var target = copy.Open();
                content.CopyTo(target);
            }
        }

        return stream.ToArray();
    }
}
