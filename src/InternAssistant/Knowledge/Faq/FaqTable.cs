using InternAssistant.Knowledge.Faq.Xlsx;
using InternAssistant.Knowledge.Lint;

namespace InternAssistant.Knowledge.Faq;

/// <summary>A file with a table of questions and answers, for a spreadsheet: <c>.xlsx</c> or <c>.csv</c>.</summary>
public static class FaqTable
{
    /// <summary>The greatest file that is read, in bytes.</summary>
    public const long MaxBytes = KnowledgeFolder.MaxFileBytes;

    /// <summary>True when the name's ending is one of the formats.</summary>
    public static bool IsKnown(string path) => IsXlsx(path) || IsCsv(path);

    /// <summary>The table as the bytes of a file.</summary>
    /// <param name="path">The file's name: its ending says the format.</param>
    /// <param name="entries">The entries, in the order in which they are written.</param>
    public static byte[] Write(string path, IReadOnlyList<FaqEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);

        return IsXlsx(path) ? XlsxFaqTable.Write(entries) : CsvFaqTable.Write(entries);
    }

    /// <summary>The entries that the format cannot hold, with reasons.</summary>
    public static IReadOnlyList<Finding> CannotHold(string path, IReadOnlyList<FaqEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);

        return IsXlsx(path) ? [.. entries.Select(XlsxFaqTable.Refuse).OfType<Finding>()] : [];
    }

    /// <summary>Reads a table; null, with a problem that is a sentence, when the file is none.</summary>
    internal static IReadOnlyList<FaqRow>? Read(string path, byte[] bytes, FaqFindings findings, out string problem) =>
        IsXlsx(path) ? XlsxFaqTable.Read(path, bytes, findings, out problem) : CsvFaqTable.Read(path, bytes, findings, out problem);

    private static bool IsXlsx(string path) => path.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase);

    private static bool IsCsv(string path) => path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);
}
