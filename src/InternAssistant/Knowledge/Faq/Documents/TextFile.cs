using System.Text;
using InternAssistant.Knowledge.Loaders;

namespace InternAssistant.Knowledge.Faq.Documents;

/// <summary>A text file that can be written again as it was: same encoding, same byte order mark.</summary>
internal sealed class TextFile
{
    private static readonly (byte[] Mark, Encoding Encoding)[] Marked =
    [
        ([0xEF, 0xBB, 0xBF], new UTF8Encoding(false, throwOnInvalidBytes: true)),
        ([0xFF, 0xFE, 0, 0], new UTF32Encoding(bigEndian: false, byteOrderMark: false, throwOnInvalidCharacters: true)),
        ([0xFF, 0xFE], new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true)),
        ([0xFE, 0xFF], new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true)),
    ];

    private readonly byte[] _mark;
    private readonly Encoding? _encoding;

    private TextFile(string text, byte[] mark, Encoding? encoding) => (Text, _mark, _encoding) = (text, mark, encoding);

    /// <summary>The text, as loaders decode it.</summary>
    public string Text { get; }

    /// <summary>True when writing the text gives the bytes that were read.</summary>
    public bool IsLossless { get; private init; }

    /// <summary>Reads the bytes of a file.</summary>
    public static TextFile Read(byte[] bytes)
    {
        if (!TextDecoding.TryDecode(bytes, "", out var text, out _))
        {
            return new TextFile("", [], null);
        }

        var (mark, encoding) = Marked.FirstOrDefault(known => bytes.AsSpan().StartsWith(known.Mark));
        var plain = mark is null && Encoded(text, Marked[0].Encoding) is { } utf8 && utf8.AsSpan().SequenceEqual(bytes);
        var file = new TextFile(text, mark ?? [], encoding ?? (plain ? Marked[0].Encoding : null));

        return new TextFile(text, file._mark, file._encoding) { IsLossless = file.With(text).AsSpan().SequenceEqual(bytes) };
    }

    /// <summary>The file's bytes with another text: in its encoding, or as UTF-8 with its mark where that encoding lacks a character.</summary>
    public byte[] With(string text) => Encoded(text, _encoding) is { } bytes
        ? [.. _mark, .. bytes]
        : [.. Marked[0].Mark, .. Encoding.UTF8.GetBytes(text)];

    private static byte[]? Encoded(string text, Encoding? encoding)
    {
        try
        {
            return encoding is null ? Western(text) : encoding.GetBytes(text);
        }
        catch (EncoderFallbackException)
        {
            return null;
        }
    }

    private static byte[]? Western(string text)
    {
        var bytes = new byte[text.Length];

        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] < 0x80)
            {
                bytes[i] = (byte)text[i];
            }
            else if (!WindowsCodePage.Western.TryGetByte(text[i], out bytes[i]))
            {
                return null;
            }
        }

        return bytes;
    }
}
