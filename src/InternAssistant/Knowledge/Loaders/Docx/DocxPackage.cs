using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace InternAssistant.Knowledge.Loaders.Docx;

/// <summary>Opens a Word document, or says why it cannot be opened.</summary>
internal static class DocxPackage
{
    private const long MaxCharactersOfPart = 32L * 1024 * 1024;

    /// <summary>Reads a document; nothing of it is left open.</summary>
    /// <typeparam name="T">What is read.</typeparam>
    /// <param name="file">The file.</param>
    /// <param name="read">Reads what is wanted.</param>
    /// <param name="result">What was read; null when there is a reason.</param>
    /// <returns>Why the document cannot be read, as a sentence; null when it was read.</returns>
    public static string? Read<T>(SourceFile file, Func<WordprocessingDocument, T> read, out T? result)
        where T : class
    {
        result = null;
        var bytes = file.Bytes.ToArray();

        if (bytes.AsSpan().StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0]))
        {
            return $"'{file.Id}' is protected by a password or is a .doc file of an old version. Save it as .docx without a password and re-index.";
        }

        if (!bytes.AsSpan().StartsWith("PK"u8))
        {
            return $"'{file.Id}' is not a Word document, whatever its name says. Save it as .docx and re-index.";
        }

        try
        {
            DocxGuard.Check(bytes);

            // Malformed addresses of links can be passed over only in a package that may be written; this one is a copy in memory.
            using var copy = new MemoryStream();
            copy.Write(bytes);
            copy.Position = 0;
            using var document = WordprocessingDocument.Open(copy, isEditable: true, new OpenSettings
            {
                AutoSave = false,
                MaxCharactersInPart = MaxCharactersOfPart,
                RelationshipErrorHandlerFactory = _ => new DocxLinkTargets(),
            });

            if (document.MainDocumentPart is not { } main || !DocxGuard.IsXml(main.Uri.OriginalString) || main.Document?.Body is null)
            {
                return $"'{file.Id}' has no text: it is not a Word document, or a part of it was lost. Open it in Word, save it again and re-index.";
            }

            result = read(document);
            return null;
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or IOException or OpenXmlPackageException or FormatException or ArgumentException or InvalidOperationException
            or NotSupportedException or KeyNotFoundException or OutOfMemoryException or NullReferenceException or IndexOutOfRangeException)
        {
            return $"'{file.Id}' is damaged or is not a Word document ({e.Message.Split('\n')[0].TrimEnd('.', '\r', ' ')}). Open it in Word, save it again and re-index.";
        }
    }
}
