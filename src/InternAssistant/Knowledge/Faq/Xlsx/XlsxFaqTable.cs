using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using InternAssistant.Knowledge.Lint;

namespace InternAssistant.Knowledge.Faq.Xlsx;

/// <summary>Questions and answers as an Excel workbook.</summary>
internal static class XlsxFaqTable
{
    public static byte[] Write(IReadOnlyList<FaqEntry> entries) => XlsxWriter.Write([.. entries.Where(entry => Refuse(entry) is null)]);

    /// <summary>Why a workbook cannot hold the entry; null when it can.</summary>
    public static Finding? Refuse(FaqEntry entry) =>
        XlsxText.Encode(entry.Answer).Length <= XlsxText.MaxLength && XlsxText.Encode(entry.Question).Length <= XlsxText.MaxLength
            ? null
            : new Finding(entry.DocumentId, null, Severity.Warning, "too-long", $"The answer to {FaqText.Named(entry.Question)} has {entry.Answer.Length:N0} characters; a cell of Excel holds {XlsxText.MaxLength:N0}. It is left out of the workbook and stays as it is. Export to .csv, or shorten it.");

    public static IReadOnlyList<FaqRow>? Read(string path, byte[] bytes, FaqFindings findings, out string problem)
    {
        var name = Path.GetFileName(path);
        problem = XlsxPackage.Read(name, bytes, FirstTable, out var rows) ?? "";

        if (problem.Length > 0)
        {
            return null;
        }

        if (rows!.Count == 0)
        {
            problem = $"'{name}' has no visible sheet with the column names 'question' and 'answer'. Name the columns as 'knowledge export' does and import again.";
            return null;
        }

        return FaqGrid.Read(rows, FaqGrid.HeaderOf(rows)!.Value, findings);
    }

    private static IReadOnlyList<GridRow> FirstTable(WorkbookPart workbook)
    {
        var strings = XlsxStrings.Read(workbook);
        var numbers = new XlsxNumbers(workbook);

        foreach (var sheet in workbook.Workbook.Sheets!.Elements<Sheet>().Where(sheet => (sheet.State?.InnerText ?? "visible") == "visible"))
        {
            if (sheet.Id?.Value is { } id && workbook.TryGetPartById(id, out var part) && part is WorksheetPart worksheet)
            {
                var rows = new XlsxSheet(strings, numbers).Read(worksheet);

                if (FaqGrid.HeaderOf(rows) is not null)
                {
                    return rows;
                }
            }
        }

        return [];
    }
}
