using System.Buffers.Text;
using System.Security.Cryptography;

namespace InternAssistant.Web.DirectLine.Access;

/// <summary>Makes ids that nobody can guess: 160 random bits in 27 letters, digits, dashes and underscores.</summary>
public static class RandomIds
{
    /// <summary>How many characters an id has.</summary>
    public const int Length = 27;

    private const int Bytes = 20;

    public static string Next() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>A person's id. Direct Line asks for the prefix.</summary>
    public static string NextUser() => $"dl_{Next()}";

    /// <summary>True for what <see cref="Next"/> could have made.</summary>
    public static bool IsId(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        return text.Length == Length && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_');
    }
}
