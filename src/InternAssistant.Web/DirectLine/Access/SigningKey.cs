using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace InternAssistant.Web.DirectLine.Access;

/// <summary>
/// The key of tokens: derived (HKDF, RFC 5869) from the setting for it, or else from the secret, or else random.
/// A random key ends with the process, and so do its tokens.
/// </summary>
public sealed class SigningKey
{
    private const int Length = 32;

    private readonly byte[] key;

    public SigningKey(IOptions<DirectLineOptions> options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var settings = options.Value;
        IsLasting = (settings.SigningKey + settings.Secret).Length > 0;
        key = !IsLasting ? RandomNumberGenerator.GetBytes(Length)
            : settings.SigningKey.Length > 0 ? Derive(settings.SigningKey, "internassistant direct line: signing key")
            : Derive(settings.Secret, "internassistant direct line: secret");
    }

    /// <summary>False when tokens end with this process.</summary>
    public bool IsLasting { get; }

    public byte[] Sign(ReadOnlySpan<byte> text) => HMACSHA256.HashData(key, text);

    private static byte[] Derive(string text, string purpose) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(text), Length, info: Encoding.UTF8.GetBytes(purpose));
}
