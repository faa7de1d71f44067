using DocumentFormat.OpenXml.Spreadsheet;

namespace InternAssistant.Knowledge.Faq.Xlsx;

/// <summary>The looks of the cells.</summary>
internal static class XlsxStyle
{
    /// <summary>Column names.</summary>
    public const uint Header = 1;

    /// <summary>Text that nothing makes a number, a date or a formula of, also when somebody types into the cell.</summary>
    public const uint Text = 2;

    /// <summary>Dates such as 2027-05-31.</summary>
    public const uint Date = 3;

    private const uint TextFormat = 49;
    private const uint DateFormat = 164;

    /// <summary>The styles of the workbook.</summary>
    public static Stylesheet Sheet() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = DateFormat, FormatCode = "yyyy\\-mm\\-dd" }) { Count = 1 },
        new Fonts(new Font(new FontSize { Val = 11 }, new FontName { Val = "Calibri" }), new Font(new Bold(), new FontSize { Val = 11 }, new FontName { Val = "Calibri" })) { Count = 2 },
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })) { Count = 2 },
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder())) { Count = 1 },
        new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }) { Count = 1 },
        new CellFormats(
            new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0, FormatId = 0 },
            Format(TextFormat, font: 1),
            Format(TextFormat, font: 0),
            Format(DateFormat, font: 0))
        { Count = 4 },
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }) { Count = 1 });

    private static CellFormat Format(uint number, uint font) => new(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = true })
    {
        NumberFormatId = number,
        FontId = font,
        FillId = 0,
        BorderId = 0,
        FormatId = 0,
        ApplyNumberFormat = true,
        ApplyFont = true,
        ApplyAlignment = true,
    };
}
