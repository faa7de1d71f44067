using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace InternAssistant.Knowledge.Faq.Xlsx;

/// <summary>What the numbers of a workbook show: the number, or the date that its format makes of it.</summary>
internal sealed class XlsxNumbers
{
    private const double DaysFrom1900To1904 = 1462;
    private const double FirstDay = 61;
    private const double LastDay = 2_958_465;

    private readonly bool _countsFrom1904;
    private readonly List<bool> _dateStyles = [];

    public XlsxNumbers(WorkbookPart workbook)
    {
        _countsFrom1904 = workbook.Workbook.WorkbookProperties?.Date1904?.Value == true;
        var sheet = workbook.WorkbookStylesPart?.Stylesheet;
        var own = (sheet?.NumberingFormats?.Elements<NumberingFormat>() ?? [])
            .Where(format => format.NumberFormatId?.Value is not null)
            .GroupBy(format => format.NumberFormatId!.Value)
            .ToDictionary(group => group.Key, group => group.First().FormatCode?.Value ?? "");

        foreach (var format in sheet?.CellFormats?.Elements<CellFormat>() ?? [])
        {
            var id = format.NumberFormatId?.Value ?? 0;
            _dateStyles.Add(own.TryGetValue(id, out var code) ? IsDate(code) : id is >= 14 and <= 17 or 22 or (>= 27 and <= 36) or (>= 50 and <= 58));
        }
    }

    /// <summary>A cell with a number in it.</summary>
    public GridCell Cell(string written, uint style)
    {
        if (!double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
        {
            return new GridCell(written);
        }

        var text = Math.Abs(number) < 1e15 && number == Math.Truncate(number)
            ? number.ToString("F0", CultureInfo.InvariantCulture)
            : number.ToString("R", CultureInfo.InvariantCulture);
        var day = number + (_countsFrom1904 ? DaysFrom1900To1904 : 0);
        var date = day is >= FirstDay and < LastDay + 1 ? FaqDate.Write(DateOnly.FromDateTime(DateTime.FromOADate(day))) : null;

        return style < _dateStyles.Count && _dateStyles[(int)style] && date is not null ? new GridCell(date) : new GridCell(text, date);
    }

    // Letters in quotation marks and brackets, and after a backslash, are shown and format nothing.
    private static bool IsDate(string code)
    {
        for (var i = 0; i < code.Length; i++)
        {
            if (code[i] is '"' or '[')
            {
                var close = code.IndexOf(code[i] == '"' ? '"' : ']', i + 1);
                i = close < 0 ? code.Length : close;
            }
            else if (code[i] is '\\' or '_' or '*')
            {
                i++;
            }
            else if (code[i] is 'y' or 'Y' or 'd' or 'D')
            {
                return true;
            }
        }

        return false;
    }
}
