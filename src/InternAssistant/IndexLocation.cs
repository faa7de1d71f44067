using System.Security.Cryptography;
using System.Text;

namespace InternAssistant;

/// <summary>Where the index of a knowledge folder lies by default.</summary>
public static class IndexLocation
{
    private const int HashLength = 12;

    /// <summary>
    /// <c>.index/NAME-HASH</c> below the current directory: NAME is the knowledge folder's name, HASH the beginning of the SHA-256 of its full path,
    /// so that two folders never share an index by mistake.
    /// </summary>
    public static string For(string knowledgeFolder)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(knowledgeFolder);
        var name = new string([.. Path.GetFileName(FullPath(knowledgeFolder)).Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' ? c : '-')]).Trim('.');

        return Path.Combine(Directory.GetCurrentDirectory(), ".index", $"{(name.Length > 0 ? name : "knowledge")}-{FolderId(knowledgeFolder)}");
    }

    /// <summary>Names a knowledge folder: the beginning of the SHA-256 of its full path, in lower-case hexadecimal.</summary>
    public static string FolderId(string knowledgeFolder)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(knowledgeFolder);

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(FullPath(knowledgeFolder))))[..HashLength];
    }

    private static string FullPath(string folder) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
}
