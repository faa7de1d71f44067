using System.Globalization;

namespace InternAssistant.Cli.Watching;

/// <summary>What a folder looks like from outside: the names, lengths and times of its files.</summary>
internal static class FolderStamp
{
    private static readonly EnumerationOptions All = new() { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.None, MaxRecursionDepth = 64 };

    /// <summary>One value that changes with every save; empty when the folder cannot be read.</summary>
    public static string Of(string folder)
    {
        try
        {
            var hash = new HashCode();
            var count = 0;
            foreach (var file in new DirectoryInfo(folder).EnumerateFiles("*", All).Where(IsSeen).OrderBy(file => file.FullName, StringComparer.Ordinal))
            {
                hash.Add(file.FullName, StringComparer.Ordinal);
                hash.Add(file.Length);
                hash.Add(file.LastWriteTimeUtc.Ticks);
                count++;
            }

            return string.Create(CultureInfo.InvariantCulture, $"{count}:{hash.ToHashCode()}");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    // Editors keep their swap files beside the document.
    private static bool IsSeen(FileInfo file) => !file.Name.StartsWith('.') && !file.Name.EndsWith('~');
}
