using System.Security.Cryptography;

namespace InternAssistant.Knowledge;

/// <summary>What tells one content of a file from another.</summary>
internal static class ContentHash
{
    /// <summary>SHA-256 of the bytes of the file and of its sidecar, in lower-case hexadecimal.</summary>
    public static string Of(SourceFile file)
    {
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        sha.AppendData(file.Bytes.Span);

        if (file.Sidecar is { } beside)
        {
            sha.AppendData(beside.Span);
        }

        return Convert.ToHexStringLower(sha.GetHashAndReset());
    }
}
