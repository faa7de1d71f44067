using System.Globalization;
using InternAssistant.Knowledge.Faq;

namespace InternAssistant.Indexing;

/// <summary>Reads the file that somebody wants to import.</summary>
internal static class TableBytes
{
    /// <summary>The bytes; null, with the problem as a sentence, when they cannot be had.</summary>
    public static byte[]? Read(string path, out string problem)
    {
        problem = "";

        try
        {
            var file = new FileInfo(path);
            problem = file switch
            {
                _ when Directory.Exists(path) => $"'{path}' is a folder. Name a file.",
                { Exists: false } => $"There is no file '{path}'. 'knowledge export --faq FILE' makes one.",
                { LinkTarget: null, Length: 0 } => $"'{path}' is empty or not an ordinary file. 'knowledge export --faq FILE' makes one.",
                { Length: > FaqTable.MaxBytes } => string.Create(CultureInfo.InvariantCulture, $"'{path}' has {file.Length:N0} bytes; a table may have {FaqTable.MaxBytes:N0}. Split it."),
                _ => "",
            };

            if (problem.Length > 0)
            {
                return null;
            }

            // Excel may have it open.
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);

            return bytes;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problem = $"'{path}' cannot be read ({e.Message.TrimEnd('.')}).";

            return null;
        }
    }
}
