using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using InternAssistant.Knowledge.Loaders.Docx;

namespace InternAssistant.Knowledge.Faq.Xlsx;

/// <summary>Opens a workbook, or says why it cannot be opened.</summary>
internal static class XlsxPackage
{
    private const long MaxCharactersOfPart = 32L * 1024 * 1024;

    /// <summary>Reads a workbook; nothing of it is left open.</summary>
    /// <typeparam name="T">What is read.</typeparam>
    /// <param name="name">The file's name, for messages.</param>
    /// <param name="bytes">The file.</param>
    /// <param name="read">Reads what is wanted.</param>
    /// <param name="result">What was read; null when there is a reason.</param>
    /// <returns>Why the workbook cannot be read, as a sentence; null when it was read.</returns>
    public static string? Read<T>(string name, byte[] bytes, Func<WorkbookPart, T> read, out T? result)
        where T : class
    {
        result = null;

        if (bytes.AsSpan().StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0]))
        {
            return $"'{name}' is protected by a password or is an .xls file of an old version. Save it as .xlsx without a password and import again.";
        }

        if (!bytes.AsSpan().StartsWith("PK"u8))
        {
            return $"'{name}' is not an Excel workbook, whatever its name says. Save it as .xlsx and import again.";
        }

        try
        {
            DocxGuard.Check(bytes);

            using var copy = new MemoryStream();
            copy.Write(bytes);
            copy.Position = 0;
            using var document = SpreadsheetDocument.Open(copy, isEditable: true, new OpenSettings
            {
                AutoSave = false,
                MaxCharactersInPart = MaxCharactersOfPart,
                RelationshipErrorHandlerFactory = _ => new DocxLinkTargets(),
            });

            if (document.WorkbookPart is not { } workbook || !AreChecked(workbook) || workbook.Workbook?.Sheets is null)
            {
                return $"'{name}' has no sheets: it is not an Excel workbook, or a part of it was lost. Open it in Excel, save it again and import again.";
            }

            if (workbook.VbaProjectPart is not null)
            {
                return $"'{name}' holds macros, which are not wanted here. Save it as .xlsx without macros and import again.";
            }

            result = read(workbook);
            return null;
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or IOException or OpenXmlPackageException or FormatException or ArgumentException or InvalidOperationException
            or NotSupportedException or KeyNotFoundException or OutOfMemoryException or NullReferenceException or IndexOutOfRangeException)
        {
            return $"'{name}' is damaged or is not an Excel workbook ({e.Message.Split('\n')[0].TrimEnd('.', '\r', ' ')}). Open it in Excel, save it again and import again.";
        }
    }

    // Only parts that the guard has read as XML may be read as XML.
    private static bool AreChecked(WorkbookPart workbook) =>
        workbook.Parts.Select(part => part.OpenXmlPart).Append(workbook)
            .Where(part => part is WorkbookPart or WorksheetPart or WorkbookStylesPart or SharedStringTablePart)
            .All(part => DocxGuard.IsXml(part.Uri.OriginalString));
}
