using System.Text;

namespace InternAssistant.Knowledge.Loaders;

/// <summary>Bytes to text: UTF-8, UTF-16 and UTF-32 by their marks, strict UTF-8 without one, else Windows-1252.</summary>
internal static class TextDecoding
{
    private const int MaxLines = 200_000;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text without a byte order mark, or a reason (a sentence about the file <paramref name="name"/>) why it is not text.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="name">Its name, for messages.</param>
    /// <param name="text">The text.</param>
    /// <param name="reason">Why it is not text.</param>
    /// <param name="declared">The encoding that the file names for itself, which a byte order mark overrides.</param>
    public static bool TryDecode(ReadOnlySpan<byte> bytes, string name, out string text, out string reason, Encoding? declared = null)
    {
        text = "";
        reason = "";

        if (HasMagic(bytes))
        {
            reason = $"'{name}' is not text, whatever its name says. Save it as plain text or Markdown and re-index.";
            return false;
        }

        text = Decode(bytes, declared);

        if (IsBinary(text))
        {
            text = "";
            reason = $"'{name}' holds binary content, not text. Remove it from the folder or save it as plain text or Markdown, then re-index.";
            return false;
        }

        if (text.AsSpan().Count('\n') > MaxLines)
        {
            text = "";
            reason = $"'{name}' has more than {MaxLines:N0} lines. Split it into several documents and re-index.";
            return false;
        }

        return true;
    }

    private static string Decode(ReadOnlySpan<byte> bytes, Encoding? declared)
    {
        if (bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF]))
        {
            return Encoding.UTF8.GetString(bytes[3..]);
        }

        if (bytes.StartsWith<byte>([0xFF, 0xFE, 0, 0]))
        {
            return Encoding.UTF32.GetString(bytes[4..]);
        }

        if (bytes.StartsWith<byte>([0xFF, 0xFE]))
        {
            return Encoding.Unicode.GetString(bytes[2..]);
        }

        if (bytes.StartsWith<byte>([0xFE, 0xFF]))
        {
            return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        }

        if (declared is not null)
        {
            return declared.GetString(bytes);
        }

        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return WindowsCodePage.Western.Decode(bytes);
        }
    }

    private static bool HasMagic(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("%PDF-"u8) || bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith<byte>([0x89, (byte)'P', (byte)'N', (byte)'G'])
        || bytes.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0]);

    private static bool IsBinary(string text)
    {
        var controls = 0;

        foreach (var c in text)
        {
            if (c < ' ' && c is not ('\t' or '\n' or '\r' or '\f' or '\v'))
            {
                controls++;
            }
        }

        return controls > 4 && controls > text.Length / 100;
    }
}
