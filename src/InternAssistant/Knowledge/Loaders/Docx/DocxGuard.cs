using System.IO.Compression;
using System.Xml;

namespace InternAssistant.Knowledge.Loaders.Docx;

/// <summary>
/// Unpacks a document once, before it is opened, and throws nothing away but the bytes: a package that unpacks to more than any real one, nests elements
/// more deeply or brings a document type of its own is refused while that is still cheap.
/// </summary>
internal static class DocxGuard
{
    private const int MaxEntries = 2_000;
    private const long MaxBytes = 200L * 1024 * 1024;
    private const long MaxXmlBytes = 32L * 1024 * 1024;
    private const int MaxDepth = 200;
    private const int MaxNodes = 2_000_000;

    /// <summary>Looks through the package.</summary>
    /// <exception cref="InvalidDataException">It is no archive, is damaged, or goes beyond a limit; the message is the end of a sentence.</exception>
    /// <exception cref="XmlException">A part is not well-formed or has a document type.</exception>
    public static void Check(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);

        if (archive.Entries.Count > MaxEntries)
        {
            throw new InvalidDataException($"it has more than {MaxEntries:N0} parts");
        }

        var (left, xmlLeft) = (MaxBytes, MaxXmlBytes);

        foreach (var entry in archive.Entries)
        {
            var isXml = IsXml(entry.FullName);
            using var content = entry.Open();
            using var bounded = new BoundedStream(content, Math.Min(left, isXml ? xmlLeft : left));

            if (isXml)
            {
                CheckXml(bounded);
                xmlLeft -= bounded.BytesRead;
            }
            else
            {
                bounded.CopyTo(Stream.Null);
            }

            left -= bounded.BytesRead;
        }
    }

    /// <summary>True for the names of parts that were looked through: no other part may be opened.</summary>
    public static bool IsXml(string name) =>
        name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    private static void CheckXml(Stream content)
    {
        using var reader = XmlReader.Create(content, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });

        for (var nodes = 0; reader.Read(); nodes++)
        {
            if (reader.Depth > MaxDepth || nodes > MaxNodes)
            {
                throw new InvalidDataException(nodes > MaxNodes ? $"a part of it has more than {MaxNodes:N0} elements" : $"a part of it nests elements more than {MaxDepth:N0} deep");
            }
        }
    }
}
